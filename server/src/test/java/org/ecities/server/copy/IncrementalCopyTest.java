package org.ecities.server.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.ecities.exchange.site.Screens;
import org.ecities.exchange.site.SiteExport;
import org.ecities.exchange.site.SiteFacts;
import org.ecities.exchange.site.SiteSource;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageTag;
import org.ecities.pages.PageTags;
import org.ecities.pages.Asker;
import org.ecities.pages.files.FileLimits;
import org.ecities.pages.files.PageFiles;
import org.ecities.pages.files.Upload;
import org.ecities.server.crash.Pauses;
import org.ecities.server.crash.Program;
import org.ecities.server.house.House;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The screens come from a server of its own, whose pages are few, the facts from its data folder as another process sees
 * it.
 */
class IncrementalCopyTest {

    private static final int ROUNDS = 10;
    private static final int EDITS = 4;
    private static final long SEED = 20_261_125;
    private static final List<String> NAMES =
            List.of("Copy A", "Copy B", "Copy C", "Copy 수원", "Copy.D", "Copy é", "City.Copy");
    private static final String HIDDEN = "[{ALLOW view Secretariat}]\r\n";

    @TempDir
    private Path folder;

    @TempDir
    private static Path home;

    private static Path data;
    private static Program program;
    private static Visitor visitor;
    private static Visitor administrator;

    private final Random random = new Random(SEED);

    @BeforeAll
    static void start() {
        data = home.resolve("data");
        program = Program.serve(data);
        visitor = program.visitor();
        administrator = program.visitor().signIn("admin", RunningServer.ADMIN_PASSWORD);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    private SiteExport.Result export(Path target) throws IOException {
        try (House house = House.open(data, Clock.systemUTC())) {
            PageTag record = use -> "";
            PageTags tags = new PageTags();
            tags.addSource(name -> house.schemas().schema(name).map(schema -> record));
            List.of("Schema", "Vocabulary", "Directory").forEach(name -> tags.add(name, record));
            SiteSource from = new SiteSource(
                    house.store(), house.pages(), files(house), house.activity(), tags, screens());
            SiteFacts facts = new SiteFacts("Main", Locale.ENGLISH, "e-Cities", "", "test", List.of("cities"));
            return new SiteExport(from, facts).run(target, (done, total) -> {});
        }
    }

    private Screens screens() {
        return new Screens() {
            @Override
            public String html(String path) {
                return visitor.get(path).body();
            }

            @Override
            public byte[] asset(String name) {
                return name.getBytes(StandardCharsets.US_ASCII);
            }
        };
    }

    private static PageFiles files(House house) {
        return new PageFiles(house.store(), house.pages(), FileLimits.ofMegabytes(1, 10));
    }

    @Test
    void aSecondRunGivesTheSameBytesAsACopyIntoAnEmptyFolder() throws IOException {
        Path copy = folder.resolve("copy");
        export(copy);
        for (int round = 0; round < ROUNDS; round++) {
            List<String> told = new ArrayList<>();
            for (int edit = 0; edit < EDITS; edit++) {
                told.add(edit());
            }
            settle();
            SiteExport.Result second = export(copy);
            SiteExport.Result full = export(folder.resolve("full-" + round));

            Map<String, String> wanted = CopyFiles.in(folder.resolve("full-" + round));
            assertThat(different(CopyFiles.in(copy), wanted)).as("round " + round + " of seed " + SEED + " after " + told).isEmpty();
            assertThat(second.rendered()).as("rendered of " + full.pages()).isLessThan(full.rendered());
            assertThat(CopyFiles.in(copy).values()).noneMatch(text -> text.contains("zzzhidden"));
        }
    }

    @Test
    void aRunWithoutChangesRendersViewsAlone() throws IOException {
        Path copy = folder.resolve("copy");
        SiteExport.Result first = export(copy);
        Map<String, String> before = CopyFiles.in(copy);

        SiteExport.Result again = export(copy);

        assertThat(CopyFiles.in(copy)).isEqualTo(before);
        assertThat(again.rendered()).isLessThan(first.rendered() / 2);
    }

    @Test
    void aFileThatWasLeftHalfWayIsWrittenAgain() throws IOException {
        Path copy = folder.resolve("copy");
        export(copy);
        Map<String, String> before = CopyFiles.in(copy);
        Files.delete(copy.resolve("pages/about.html"));
        Files.writeString(copy.resolve(".ecities-coming"), "half");

        export(copy);

        assertThat(CopyFiles.in(copy)).isEqualTo(before);
    }

    private static Map<String, String> different(Map<String, String> one, Map<String, String> other) {
        Map<String, String> different = new TreeMap<>();
        one.forEach((place, text) -> {
            if (!text.equals(other.get(place))) {
                different.put(place, text + "\n-- instead of --\n" + other.get(place));
            }
        });
        other.keySet().stream().filter(place -> !one.containsKey(place)).forEach(place -> different.put(place, "missing"));
        return different;
    }

    /**
     * The server sees what another process wrote within half a second, in the order in which it was written; a save
     * then waits for its index.
     */
    private void settle() {
        try (House house = House.open(data, Clock.systemUTC())) {
            String mark = "settled" + house.store().feed().last();
            house.pages().commit(Asker.system(), PageChange.text("Copy.Seen", version(house, "Copy.Seen"), mark), "");
            Pauses.until("the server sees " + mark, () -> visitor.get("/wiki/Copy.Seen").body().contains(mark));
            administrator.postFrom("/edit/Copy.Mark", "/edit/Copy.Mark",
                    Map.of("text", mark, "base", base(house, "Copy.Mark"), "do", "save"));
        }
    }

    private static String base(House house, String name) {
        return String.valueOf(house.store().pages().head(name).map(head -> head.version()).orElse(0));
    }

    private String edit() {
        try (House house = House.open(data, Clock.systemUTC())) {
            String name = name();
            boolean there = house.store().pages().head(name).isPresent();
            switch (there ? random.nextInt(8) : 0) {
                case 1 -> {
                    house.pages().commit(Asker.system(), PageChange.deletion(name, version(house, name)), "");
                    return "deleted " + name;
                }
                case 2 -> {
                    return renamed(house, name);
                }
                case 3 -> {
                    house.comments().add(Asker.system(), name, "said " + random.nextInt(100));
                    return "commented " + name;
                }
                case 4 -> {
                    return attached(house, name);
                }
                default -> {
                    String text = text();
                    house.pages().commit(Asker.system(), PageChange.text(name, version(house, name), text), "");
                    return name + ": " + text;
                }
            }
        }
    }

    private String renamed(House house, String name) {
        String to = name();
        boolean free = house.store().pages().head(to).isEmpty();
        if (free) {
            house.pages().rename(Asker.system(), name, to, "");
        }
        return name + " renamed to " + to + ": " + free;
    }

    private String attached(House house, String name) {
        byte[] bytes = ("content " + random.nextInt(100)).getBytes(StandardCharsets.US_ASCII);
        Upload upload = new Upload("plan.txt", bytes.length, () -> new ByteArrayInputStream(bytes));
        Optional<?> old = files(house).find(Asker.system(), name, "plan.txt");
        if (old.isPresent() && random.nextBoolean()) {
            files(house).delete(Asker.system(), name, "plan.txt",
                    files(house).find(Asker.system(), name, "plan.txt").orElseThrow().version(), "");
            return "file of " + name + " deleted";
        }
        files(house).add(Asker.system(), name, List.of(upload), "");
        return "file of " + name;
    }

    private static int version(House house, String name) {
        return house.store().pages().head(name).map(head -> head.version()).orElse(0);
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private String text() {
        String links = "[" + name() + "] [words|" + name() + "] [file|" + name() + "/plan.txt] ";
        return switch (random.nextInt(6)) {
            case 0 -> HIDDEN + "zzzhidden " + links;
            case 1 -> links + "[{Directory\n\nfilter: schema = City\n}]";
            case 2 -> links + "[{City\n\nname:\n  en: Copied " + random.nextInt(100) + "\n}]";
            default -> links + random.nextInt(1_000);
        };
    }
}
