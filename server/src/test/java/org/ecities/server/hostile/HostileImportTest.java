package org.ecities.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.ecities.pages.Messages;
import org.ecities.pages.TagFinder;
import org.ecities.pages.TagSpan;
import org.ecities.server.command.Commands;
import org.ecities.server.command.Terminal;
import org.ecities.server.house.House;
import org.ecities.server.seed.Seeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Odd files given to the import command; what each cell may hold is tested beside the import itself. */
class HostileImportTest {

    private static final String HEADER = "geonames_id,name,ascii_name,names_native_script,country_code,country,admin1,"
            + "latitude,longitude,population,timezone,elevation_m,feature_code,is_capital,modified\n";
    private static final String REST = ",1.5,2.5,1000,Asia/Seoul,5,PPL,false,2024-01-01\n";
    private static final Path HOME = Path.of(System.getProperty("ecities.home"));

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void makeWiki() {
        try (House house = House.open(folder.resolve("wiki"), Clock.systemUTC())) {
            new Seeds(HOME.resolve("seed/pages.zip"), house.pages(), house.store().pages()).sow(false);
        }
    }

    @Test
    void takesAFileWithAByteOrderMarkAndQuotedLineEnds() throws IOException {
        String row = "1,\"Har\nbour\",Harbour,,KR,Korea,\"[{ALLOW view Admin}]\"" + REST;

        assertThat(bringIn("\uFEFF" + HEADER + row)).isZero();

        assertThat(out.toString()).contains("New: 1", "Not taken: 0");
        try (House house = House.open(folder.resolve("wiki"), Clock.systemUTC())) {
            String text = house.store().pages().page("City.Harbour").orElseThrow().text();
            assertThat(TagFinder.find(text)).extracting(TagSpan::name).containsExactly("City");
        }
    }

    @Test
    void takesTheRowsItCanRead() throws IOException {
        String good = "3,Harbour,Harbour,,KR,Korea,\"}] [{$x}]\"" + REST;
        String twice = "3,Other,Other,,KR,Korea,x" + REST;
        String latin = "4,M\u00fcnchen,Munchen,,KR,Korea,x" + REST;
        byte[] file = (HEADER + good + twice + latin).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(bringIn(file)).isZero();

        assertThat(out.toString()).contains("3 rows read.", "New: 1", "Not taken: 2");
        assertThat(report()).contains("was already on line 2.", "characters that are not UTF-8");
        try (House house = House.open(folder.resolve("wiki"), Clock.systemUTC())) {
            assertThat(house.store().pages().page("City.Harbour")).isPresent();
            assertThat(house.store().check()).isEmpty();
        }
    }

    @Test
    void refusesAFileWithAWrongHeaderAsAWhole() throws IOException {
        assertThat(bringIn(HEADER.replace("population", "<script>"))).isEqualTo(1);

        assertThat(err.toString().strip())
                .startsWith("Nothing was imported.")
                .contains("The column \"<script>\" is not known.")
                .hasLineCount(1);
    }

    @Test
    void refusesAFileThatIsNone() throws IOException {
        assertThat(bringIn(new byte[] {'P', 'K', 3, 4, 0, 0, 0})).isEqualTo(1);

        assertThat(err.toString()).contains("The file is a workbook, not CSV.");
    }

    private int bringIn(String text) throws IOException {
        return bringIn(text.getBytes(StandardCharsets.UTF_8));
    }

    private int bringIn(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("cities.csv"), content);
        return commands().run(
                "import", "--schema", "City", "--data", folder.resolve("wiki").toString(),
                "--report", folder.resolve("report.csv").toString(), file.toString());
    }

    private String report() throws IOException {
        return Files.readString(folder.resolve("report.csv"));
    }

    private Commands commands() {
        return new Commands(new Terminal(
                HOME,
                Map.of(),
                Clock.systemUTC(),
                Messages.of(Locale.ENGLISH),
                new BufferedReader(Reader.nullReader()),
                new PrintWriter(out, true),
                new PrintWriter(err, true)));
    }
}
