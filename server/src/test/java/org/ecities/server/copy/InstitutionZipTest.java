package org.ecities.server.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.ecities.pages.Messages;
import org.ecities.server.command.Commands;
import org.ecities.server.command.Terminal;
import org.ecities.store.ChangeSet;
import org.ecities.store.Comment;
import org.ecities.store.FileVersion;
import org.ecities.store.PageHead;
import org.ecities.store.ValueEdit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstitutionZipTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        Terminal terminal = new Terminal(
                Path.of(System.getProperty("ecities.home")),
                Map.of(),
                Clock.systemUTC(),
                Messages.of(Locale.ENGLISH),
                new BufferedReader(Reader.nullReader()),
                new PrintWriter(out, true),
                new PrintWriter(err, true));
        return new Commands(terminal).run(arguments);
    }

    /** A house knows the form designs that were there when it was opened. */
    private WrittenWiki filled() throws IOException {
        try (WrittenWiki wiki = new WrittenWiki(folder.resolve("data"))) {
            wiki.save(1, "Schema.City", Files.readString(Path.of("../seed-pages/schemas/Schema.City.txt")))
                    .save(1, "Schema.Project", "[{Schema\n\nname: Project\nlabel: {en: Project}\ntitleField: owner\nfields:\n  - id: owner\n"
                            + "    type: recordLink\n    target: City\n    label: {en: Owner}\n}]");
        }
        return new WrittenWiki(folder.resolve("data")).save(2, "City.Suwon", "[{City\n\nname:\n  en: Suwon\npopulation:\n  value: 1190000\n  asOf: 2023\n}]\nWalls.")
                .save(3, "City.Suwon", "[{City\n\nname:\n  en: Suwon\npopulation:\n  value: 1200000\n  asOf: 2024\n}]\n성벽.")
                .attach(4, "City.Suwon", "계획 1.txt", "the plan")
                .attach(5, "City.Suwon", "계획 1.txt", "the later plan")
                .say(6, "City.Suwon", "잘 읽었습니다.")
                .save(7, "City.Suwon.Roadmap", "Next year.")
                .save(8, "Project.Walls", "[{Project\n\nowner: City.Suwon\n}]")
                .save(9, "City.Suwonia", "Another city. [City.Suwon]");
    }

    private void unpack(Path zip, Path target) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = target.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(in, file);
                Files.setLastModifiedTime(file, entry.getLastModifiedTime());
            }
        }
    }

    private static List<String> told(WrittenWiki wiki, String page) {
        PageHead head = wiki.house().store().pages().head(page).orElseThrow();
        List<String> told = new ArrayList<>();
        for (PageHead version : wiki.house().store().pages().history(page, 0, 10)) {
            told.add(version.version() + " " + version.author() + " " + version.note() + " " + version.at() + " " + version.hash());
        }
        for (FileVersion file : wiki.house().store().files().versions(head.pageId(), 10)) {
            told.add(file.name() + " " + file.version() + " " + file.author() + " " + file.at() + " " + file.sha256());
        }
        for (Comment comment : wiki.house().store().comments().comments(head.pageId(), Long.MAX_VALUE, 10)) {
            told.add(comment.author() + " " + comment.at() + " " + comment.text());
        }
        return told;
    }

    @Test
    void whatAnInstitutionTakesAlongComesIntoAnotherWiki() throws IOException {
        Path zip = folder.resolve("suwon.zip");
        Path unpacked = folder.resolve("unpacked");
        List<String> before;
        try (WrittenWiki wiki = filled()) {
            before = told(wiki, "City.Suwon");
        }
        assertThat(before).hasSize(5);

        assertThat(run("export", "--data", folder.resolve("data").toString(), "--of", "city.suwon", zip.toString())).isZero();
        unpack(zip, unpacked);
        new WrittenWiki(folder.resolve("elsewhere")).close();
        assertThat(run("import", "--data", folder.resolve("elsewhere").toString(), "--pages",
                unpacked.resolve("pages").toString())).as(out + " " + err).isZero();

        try (WrittenWiki wiki = new WrittenWiki(folder.resolve("elsewhere"))) {
            assertThat(told(wiki, "City.Suwon")).isEqualTo(before);
            assertThat(wiki.house().store().pages().pages("", 0, 10)).extracting(PageHead::name)
                    .containsExactly("City.Suwon", "City.Suwon.Roadmap", "Project.Walls");
            assertThat(wiki.house().store().check()).isEmpty();
        }
        assertThat(unpacked.resolve("data/City.Suwon.json")).content().contains("\"value\" : \"1200000\"", "\"asOf\" : \"2024\"");
        assertThat(unpacked.resolve("data/City.Suwon.csv")).content()
                .startsWith("field,label,value,asOf,source,status,note").contains("population,Population,\"1,200,000\",2024,");
        assertThat(unpacked.resolve("README.txt")).content().contains("There are no private values of these pages.");
        assertThat(folder).isDirectoryNotContaining("glob:**.export-*");
    }

    @Test
    void theStartPageLeadsToEverythingThatCanBeOpened() throws IOException {
        try (WrittenWiki wiki = filled()) {
            wiki.house().store().commit(ChangeSet.ofValues(
                    List.of(ValueEdit.of("City.Suwon", "phone", 0, "a private telephone", "institution")), "first", ""));
        }
        Path zip = folder.resolve("suwon.zip");
        run("export", "--data", folder.resolve("data").toString(), "--of", "City.Suwon", zip.toString(), "--language", "ko");
        unpack(zip, folder.resolve("unpacked"));

        Document start = Jsoup.parse(folder.resolve("unpacked/index.html").toFile());
        assertThat(start.select("h2").eachText()).containsExactly("City.Suwon", "City.Suwon.Roadmap", "Project.Walls");
        assertThat(start.text()).contains("파일: 계획 1.txt", "잘 읽었습니다.");
        for (String href : start.select("a").eachAttr("href")) {
            String path = URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
            assertThat(folder.resolve("unpacked").resolve(path).normalize()).isRegularFile();
        }
        assertThat(folder.resolve("unpacked/private/City.Suwon.json")).content().contains("a private telephone", "institution");
        assertThat(folder.resolve("unpacked/README.txt")).content().contains("누구나 읽을 수 없는 값", "읽을 권한이 있는 사람에게만");
    }

    @Test
    void aPageThatIsNotThereIsSaid() {
        new WrittenWiki(folder.resolve("data")).close();

        assertThat(run("export", "--data", folder.resolve("data").toString(), "--of", "City.Nowhere",
                folder.resolve("x.zip").toString())).isEqualTo(1);

        assertThat(err.toString().strip()).isEqualTo("There is no page \"City.Nowhere\". Name the page of the institution, for example City.Suwon.");
        assertThat(folder.resolve("x.zip")).doesNotExist();
    }
}
