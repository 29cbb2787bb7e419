package org.ecities.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The view of a page for paper. */
class PrintTest {

    private final Visitor visitor = RunningServer.shared().visitor();

    @Test
    void aPageOffersItsViewForPaperAndTheViewLeadsBack() {
        assertThat(visitor.get("/wiki/City.Suwon").body()).contains("href=\"/wiki/City.Suwon?print=1\"");

        String paper = visitor.get("/wiki/City.Suwon?print=1").body();
        assertThat(paper).contains("ec-body--print", "href=\"/wiki/City.Suwon\"", "name=\"robots\" content=\"noindex\"");
    }

    @Test
    void whatIsFoldedOnTheScreenStandsOpenOnPaper() {
        assertThat(visitor.get("/wiki/City.Suwon").body()).contains("<details class=\"ec-evidence");

        String paper = visitor.get("/wiki/City.Suwon?print=1").body();
        assertThat(paper).contains("<details open class=\"ec-evidence").doesNotContain("<details class=\"ec-evidence");
    }

    @Test
    void nobodyEditsPartsOnPaper() {
        Visitor admin = RunningServer.shared().administrator();

        admin.postFrom(
                "/edit/Paper.Parts", "/edit/Paper.Parts",
                Map.of("text", "!! One\nwords\n!! Two\nwords", "base", "0", "note", "", "do", "save"));

        assertThat(admin.get("/wiki/Paper.Parts").body()).contains("/edit/Paper.Parts?section=");
        assertThat(admin.get("/wiki/Paper.Parts?print=1").body()).doesNotContain("/edit/Paper.Parts?section=");
    }
}
