package org.ecities.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ecities.pages.Asker;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageMerge;
import org.ecities.pages.PageReading;
import org.ecities.pages.Pages;
import org.ecities.pages.WikiPages;
import org.ecities.pages.files.FileLimits;
import org.ecities.pages.files.PageFiles;
import org.ecities.pages.files.Upload;
import org.ecities.pages.talk.PageComments;
import org.ecities.store.PageHead;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFolderTest {

    private static final Instant EARLY = Instant.parse("2019-03-01T10:00:00Z");
    private static final Instant LATER = Instant.parse("2021-07-15T12:30:00Z");

    @TempDir
    Path folder;

    private final Asker first = new Asker("first", "First Member", Set.of(Asker.ADMIN));
    private final Asker second = new Asker("second", "Second Member", Set.of(Asker.ADMIN));
    private Wiki here;
    private Wiki there;

    private record Wiki(Store store, Pages pages, PageFiles files) {

        static Wiki in(Path data) {
            Store store = SqliteStore.open(data, Clock.systemUTC());
            Pages pages = new WikiPages(
                    store, (base, theirs, mine) -> new PageMerge.Result(mine, List.of()), PageReading.NONE);
            return new Wiki(store, pages, new PageFiles(store, pages, FileLimits.ofMegabytes(1, 10)));
        }

        void save(Asker author, String name, int base, String text, String note) {
            pages.commit(author, PageChange.text(name, base, text), note);
        }

        PageImport.Result bring(Path folder, Charset encoding) throws IOException {
            return new PageImport(pages, store, files, encoding).run(folder, (done, total) -> {});
        }

        PageImport.Result bring(Path folder) throws IOException {
            return bring(folder, StandardCharsets.UTF_8);
        }

        void export(Path folder) throws IOException {
            new PageExport(store, folder).run(name -> true, (done, total) -> {});
        }
    }

    private Wiki here() {
        here = Wiki.in(folder.resolve("here"));
        return here;
    }

    private Wiki there() {
        there = Wiki.in(folder.resolve("there"));
        return there;
    }

    @AfterEach
    void close() {
        Stream.of(here, there).filter(wiki -> wiki != null).forEach(wiki -> wiki.store.close());
    }

    private Path write(String path, String text, Instant at) throws IOException {
        Path file = folder.resolve("pages").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return Files.setLastModifiedTime(file, FileTime.from(at));
    }

    /** Every file of a folder with its content and time; what a properties file says of the time of writing does not count. */
    private static Map<String, String> all(Path folder) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(Files::isRegularFile).forEach(file -> all.put(folder.relativize(file).toString(), told(file)));
        }
        return all;
    }

    private static String told(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            return file.toString().endsWith(".properties")
                    ? String.join("\n", text.lines().filter(line -> !line.startsWith("#")).sorted().toList())
                    : Files.getLastModifiedTime(file) + " " + text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> history(Wiki wiki, String name) {
        return wiki.store.pages().history(name, 0, 10).stream().map(PageFolderTest::line).toList();
    }

    private static String line(PageHead version) {
        return version.version() + " " + version.author() + " " + version.note() + " " + version.at();
    }

    @Test
    void aFolderOfAnotherWikiComesInWithAllVersionsAuthorsNotesAndTimes() throws IOException {
        write("Main+Page.txt", "Third.\r\n", LATER);
        write("OLD/Main+Page/1.txt", "First.\r\n", EARLY);
        write("OLD/Main+Page/2.txt", "Second.\r\n", EARLY.plusSeconds(60));
        write("OLD/Main+Page/page.properties",
                "1.author=Janne\n2.author=J\\u00fcrgen\n2.changenote=better\n3.author=Third Member\n@x=y\n", LATER);
        write("%EC%88%98%EC%9B%90.txt", "수원\n", EARLY);
        write("Old.properties", "author=Plain Author\n", EARLY);
        write("Old.txt", "Without versions.\n", EARLY.minusSeconds(5));

        PageImport.Result done = there().bring(folder.resolve("pages"));

        assertThat(done.problems()).isEmpty();
        assertThat(done.pages()).isEqualTo(3);
        assertThat(done.versions()).isEqualTo(5);
        assertThat(history(there, "Main Page")).containsExactly(
                "3 Third Member  2021-07-15T12:30:00Z",
                "2 Jürgen better 2019-03-01T10:01:00Z",
                "1 Janne  2019-03-01T10:00:00Z");
        assertThat(there.store.pages().version("Main Page", 2).orElseThrow().text()).isEqualTo("Second.\r\n");
        assertThat(history(there, "Old")).containsExactly("1 Plain Author  2019-03-01T09:59:55Z");
        assertThat(there.store.pages().page("수원").orElseThrow().text()).isEqualTo("수원\r\n");
        assertThat(there.store.check()).isEmpty();
    }

    @Test
    void whatGoesOutComesInAndGoesOutTheSame() throws IOException {
        Wiki from = here();
        from.save(first, "City.Suwon", 0, "Walls.", "begun");
        from.save(second, "City.Suwon", 1, "수원 성벽\n\n|| a | b", "둘째");
        from.save(first, "東京 Tōkyō", 0, "Odd name.", "");
        from.save(first, "긴".repeat(120), 0, "A name that no file can have.", "");
        from.pages.commit(second, PageChange.deletion("City.Suwon", 2), "gone");
        from.save(first, "City.Suwon", 0, "Back.", "");
        for (String content : List.of("one,two\n", "three,four\n")) {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            from.files.add(second, "City.Suwon",
                    List.of(new Upload("계획 1.csv", bytes.length, () -> new ByteArrayInputStream(bytes))), "the plan");
        }
        from.files.delete(first, "City.Suwon", "계획 1.csv", 2, "");
        from.export(folder.resolve("out"));

        PageImport.Result done = there().bring(folder.resolve("out"));
        there.export(folder.resolve("again"));

        assertThat(done.problems()).isEmpty();
        assertThat(all(folder.resolve("again"))).isEqualTo(all(folder.resolve("out")));
        assertThat(history(there, "City.Suwon")).isEqualTo(history(from, "City.Suwon"));
    }

    @Test
    void commentsGoOutAndComeInWithAuthorTimeAndRemoval() throws IOException {
        Wiki from = here();
        from.save(first, "City.Suwon", 0, "Walls.", "");
        PageComments talk = new PageComments(from.pages, from.store.comments());
        talk.add(second, "City.Suwon", "잘 읽었습니다, \"walls\"\nand a second line");
        talk.remove(first, "City.Suwon", talk.add(second, "City.Suwon", "taken away"));
        PageExport.Written written =
                new PageExport(from.store, folder.resolve("out")).run(name -> true, (done, total) -> {});
        assertThat(written.comments()).isEqualTo(2);

        PageImport.Result done = there().bring(folder.resolve("out"));
        PageImport.Result again = there.bring(folder.resolve("out"));
        there.export(folder.resolve("again"));

        assertThat(done.comments()).isEqualTo(2);
        assertThat(again.comments()).isZero();
        assertThat(there.store.comments().count(there.store.pages().head("City.Suwon").orElseThrow().pageId())).isEqualTo(2);
        String comments = Files.readString(folder.resolve("out/OLD/City.Suwon/comments.csv"));
        assertThat(comments).contains("잘 읽었습니다", "taken away,first,");
        assertThat(folder.resolve("again/OLD/City.Suwon/comments.csv")).hasContent(comments);
        new PageExport(from.store, folder.resolve("public"), false).run(name -> true, (number, total) -> {});
        assertThat(folder.resolve("public/OLD/City.Suwon/comments.csv")).content().contains("walls").doesNotContain("taken away");
    }

    @Test
    void aSecondRunChangesNothing() throws IOException {
        write("Page.txt", "Text.\n", EARLY);
        there().bring(folder.resolve("pages"));
        long last = there.store.feed().last();

        PageImport.Result again = there.bring(folder.resolve("pages"));

        assertThat(again.same()).isOne();
        assertThat(again.pages() + again.versions()).isZero();
        assertThat(there.store.feed().last()).isEqualTo(last);
    }

    @Test
    void aPageSomebodyWroteHereIsLeftAloneAndASeedIsNot() throws IOException {
        write("Mine.txt", "Theirs.\n", EARLY);
        write("Seed.txt", "Theirs.\n", EARLY);
        there().save(first, "Mine", 0, "Written here.", "");
        there.save(Asker.system(), "Seed", 0, "A starting text.", "");

        PageImport.Result done = there.bring(folder.resolve("pages"));

        assertThat(done.problems()).singleElement().extracting(PageImport.Problem::place, PageImport.Problem::key)
                .containsExactly("Mine 1", "exchange.import.exists");
        assertThat(there.store.pages().page("Mine").orElseThrow().text()).isEqualTo("Written here.\r\n");
        assertThat(there.store.pages().page("Seed").orElseThrow().text()).isEqualTo("Theirs.\r\n");
    }

    @Test
    void aTextInAnotherEncodingIsTakenWhenItIsNamedAndOtherwiseTold() throws IOException {
        Files.createDirectories(folder.resolve("pages"));
        Files.write(folder.resolve("pages/Stra%DFe.txt"), "Stra\u00dfe".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("pages/Page.txt"), "Stra\u00dfe".getBytes(StandardCharsets.ISO_8859_1));

        PageImport.Result wrong = there().bring(folder.resolve("pages"));
        assertThat(wrong.problems()).extracting(PageImport.Problem::key).contains("exchange.import.encoding");
        assertThat(there.store.pages().page("Page")).isEmpty();

        there.bring(folder.resolve("pages"), StandardCharsets.ISO_8859_1);
        assertThat(there.store.pages().page("Page").orElseThrow().text()).isEqualTo("Stra\u00dfe\r\n");
    }

    @Test
    void aFileThatIsNotAcceptedIsToldAndTheRestComesIn() throws IOException {
        write("Page.txt", "Text.\n", EARLY);
        write("Page-att/run.exe-dir/1.exe", "MZ", EARLY);
        write("Page-att/run.exe-dir/attachment.properties", "1.author=Janne\n", EARLY);
        write("Page-att/notes.txt-dir/1.txt", "first", EARLY.plusSeconds(1));
        write("Page-att/notes.txt-dir/2.txt", "second", LATER);
        write("Page-att/notes.txt-dir/attachment.properties", "1.author=Janne\n2.author=Third Member\n", EARLY);

        PageImport.Result done = there().bring(folder.resolve("pages"));

        assertThat(done.files()).isEqualTo(2);
        assertThat(done.problems()).singleElement().extracting(PageImport.Problem::place).isEqualTo("Page/run.exe 1");
        long page = there.store.pages().head("Page").orElseThrow().pageId();
        assertThat(there.store.files().history(page, "notes.txt"))
                .extracting(version -> version.author() + " " + version.at())
                .containsExactly("Third Member 2021-07-15T12:30:00Z", "Janne 2019-03-01T10:00:01Z");
    }
}
