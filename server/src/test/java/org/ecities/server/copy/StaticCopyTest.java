package org.ecities.server.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecities.server.crash.Program;
import org.ecities.server.running.RunningServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaticCopyTest {

    private static final String HIDDEN = "[{ALLOW view Secretariat}]\r\n";

    @TempDir
    private Path folder;

    /** What both wikis hold: public pages, some of which link to names that exist in one of them alone. */
    private static WrittenWiki open(WrittenWiki wiki) {
        return wiki.save(1, "Main", "Welcome. [Plain] [Secret Plan] [Open Talk]")
                .save(2, "Plain", "!!! Heading\n[words|Secret Plan] [Main] [Plain#section-Plain-Heading] [{$totalpages}]\n\n"
                        + "[{ReferringPagesPlugin}]\n\n[{IndexPlugin}]")
                .save(3, "수원", "성벽. [Plain]\n\n[그림|수원/plan.txt] [Secret Plan/map.txt]")
                .attach(4, "수원", "plan.txt", "the plan")
                .save(5, "Open Talk", "Text.")
                .say(6, "Open Talk", "Well said.")
                .save(7, "Schema.City", schema())
                .save(8, "City.Suwon", "[{City\n\nname:\n  en: Suwon\n}]\n[Open Talk]");
    }

    private static String schema() {
        try {
            return Files.readString(Path.of("../seed-pages/schemas/Schema.City.txt"));
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    private static void export(Path data, Path target, String... more) {
        List<String> arguments = new ArrayList<>(List.of("--site", target.toString(), "--address", "https://wiki.example"));
        arguments.addAll(List.of(more));
        Program.run(data, "export", arguments.toArray(String[]::new));
    }

    @Test
    void aHiddenPageLeavesNoTrace() {
        Path without = folder.resolve("without");
        try (WrittenWiki wiki = open(new WrittenWiki(folder.resolve("data-without")))) {
            assertThat(wiki.house().store().check()).isEmpty();
        }
        try (WrittenWiki wiki = new WrittenWiki(folder.resolve("data-with"))) {
            wiki.save(0, "Secret Plan", HIDDEN + "zzzsecret [Main] [Plain]").say(0, "Secret Plan", "zzzsecret talk");
            open(wiki);
            wiki.attach(9, "Secret Plan", "map.txt", "zzzsecret map")
                    .save(9, "City.Hidden", HIDDEN + "[{City\n\nname:\n  en: zzzsecret\n}]\n[Open Talk] [수원]")
                    .save(10, "Secret Gone", HIDDEN + "zzzsecret [Main]")
                    .delete(11, "Secret Gone")
                    .save(12, "Secret Later", "zzzsecret [Main]")
                    .save(13, "Secret Later", HIDDEN + "zzzsecret [Main]");
        }
        Path with = folder.resolve("with");

        export(folder.resolve("data-without"), without);
        export(folder.resolve("data-with"), with);

        Map<String, String> found = CopyFiles.in(with);
        assertThat(found.keySet()).isEqualTo(CopyFiles.in(without).keySet());
        assertThat(found).isEqualTo(CopyFiles.in(without));
        assertThat(found.values()).noneMatch(text -> text.contains("zzzsecret"));
    }

    @Test
    void everyLinkLeadsSomewhereAndEveryPageSaysWhereItIsFrom() throws IOException {
        try (WrittenWiki wiki = open(new WrittenWiki(folder.resolve("data")))) {
            wiki.save(9, "긴".repeat(60), "long [CON] <b>").save(10, "CON", "A name that Windows keeps. [Main#section-Main-X]");
        }
        Path copy = folder.resolve("copy");
        export(folder.resolve("data"), copy, "--language", "ko");

        for (String place : CopyFiles.in(copy).keySet()) {
            assertThat(place).matches("[a-z0-9._/-]+");
            if (place.endsWith(".html")) {
                links(copy, place);
            }
        }
        Document page = Jsoup.parse(copy.resolve("index.html").toFile());
        assertThat(page.selectFirst("footer.ec-footer").text())
                .isEqualTo("2024년 3월 15일 기준. 원래 페이지: https://wiki.example/wiki/Main");
        assertThat(page.selectFirst(".ec-prose").text()).contains("Secret Plan");
        assertThat(page.select("form, button, .ec-actions")).isEmpty();
        assertThat(Files.readString(copy.resolve("assets/search-index.js"))).contains("성벽").contains("\"CON\"");
        assertThat(copy.resolve("files")).isDirectoryRecursivelyContaining("glob:**plan.txt");
    }

    /** Every relative link of a page leads to a file of the copy and every section to one that is there. */
    private static void links(Path copy, String place) throws IOException {
        Path file = copy.resolve(place);
        Document page = Jsoup.parse(file.toFile());
        for (Element link : page.select("[href], [src]")) {
            String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            if (target.startsWith("http")) {
                continue;
            }
            assertThat(target).as(place).doesNotStartWith("/").doesNotContain("?");
            String[] parts = target.split("#", 2);
            Path leads = parts[0].isEmpty() ? file : file.resolveSibling(URLDecoder.decode(parts[0], StandardCharsets.UTF_8));
            assertThat(leads.normalize()).as(place + " -> " + target).isRegularFile();
        }
    }

    @Test
    void aFolderWithOtherThingsIsLeftAlone() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("copy"));
        Files.writeString(copy.resolve("letter.txt"), "mine");
        try (WrittenWiki wiki = new WrittenWiki(folder.resolve("data"))) {
            wiki.save(1, "Main", "Welcome.");
        }
        try (Program program = Program.start(folder.resolve("data"), "export", "--site", copy.toString())) {
            assertThat(program.status()).isEqualTo(1);
            assertThat(program.said().strip()).isEqualTo("The folder " + copy
                    + " holds other things. Choose an empty folder or one with an earlier copy.");
        }
        assertThat(CopyFiles.in(copy)).containsOnlyKeys("letter.txt");
    }

    @Test
    void worksWhileTheWikiIsServed() throws IOException {
        Path data = RunningServer.shared().data();
        Path copy = folder.resolve("copy");

        export(data, copy);

        assertThat(Files.readString(copy.resolve("pages/city.suwon.html"))).contains("Gyeonggi-do");
        assertThat(data.resolve("work")).isDirectoryNotContaining("glob:**snapshot-*");
    }
}
