package org.ecities.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What there is to know about a page, on the running server. */
class InfoTest {

    private final RunningServer server = RunningServer.shared();
    private final Visitor admin = server.administrator();

    @Test
    void tellsVisitorsLessThanTheSecretariat() {
        admin.postFrom("/edit/Info.Page", "/edit/Info.Page",
                Map.of("base", "0", "text", "See [Info.Target].", "note", "", "do", "save"));
        admin.postFrom("/wiki/Info.Page", "/watch/Info.Page", Map.of("do", "watch"));

        String told = admin.get("/info/Info.Page").body();
        assertThat(told).contains("/wiki/Info.Target").contains("Written by").contains("People who watch this page");

        String shown = server.visitor().get("/info/Info.Page").body();
        assertThat(shown).contains("/wiki/Info.Target").contains("Public").doesNotContain("Written by")
                .doesNotContain("People who watch");
        assertThat(server.visitor().get("/info/Info.Nothing").statusCode()).isEqualTo(404);
        admin.postFrom("/watched", "/watch/Info.Page", Map.of("do", "unwatch"));
    }
}
