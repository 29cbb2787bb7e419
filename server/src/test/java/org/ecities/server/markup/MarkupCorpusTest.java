package org.ecities.server.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ecities.server.running.RunningServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an author of JSPWiki typed looks here as it did there, but for what we intend. */
class MarkupCorpusTest {

    private static final RunningServer SERVER = RunningServer.shared();

    @BeforeAll
    static void putThePagesIn() {
        Corpus.saveAll(SERVER);
    }

    static List<String> subjects() {
        return Corpus.subjects();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void looksAsInTheEngineAsShipped(String subject) {
        Element expected = asShipped(subject);
        for (IntendedDifference difference : IntendedDifference.values()) {
            difference.applyTo(expected);
        }

        assertThat(MarkupTree.lines(served(subject))).as(Corpus.text(subject)).isEqualTo(MarkupTree.lines(expected));
    }

    /** A difference that no page shows is no longer one, and its reason misleads. */
    @ParameterizedTest
    @EnumSource
    void everyIntendedDifferenceIsOne(IntendedDifference difference) {
        assertThat(subjects()).as(difference.reason()).anyMatch(subject -> {
            Element page = asShipped(subject);
            List<String> before = MarkupTree.lines(page);
            difference.applyTo(page);
            return !MarkupTree.lines(page).equals(before);
        });
    }

    /** Authors are told each of them with its reason. */
    @ParameterizedTest
    @EnumSource
    void everyIntendedDifferenceIsWrittenDown(IntendedDifference difference) throws IOException {
        Path told = Path.of(System.getProperty("ecities.root"), "docs", "authoring.md");

        assertThat(Files.readString(told)).contains("| " + difference.reason() + " |");
    }

    private static Element asShipped(String subject) {
        return MarkupTree.read(StockEngine.html(Corpus.page(subject), Corpus.text(subject)));
    }

    private static Element served(String subject) {
        String html = SERVER.visitor().get("/wiki/" + Corpus.page(subject)).body();
        Element prose = Jsoup.parse(html).selectFirst("main .ec-prose");
        assertThat(prose).as(html).isNotNull();
        return prose;
    }
}
