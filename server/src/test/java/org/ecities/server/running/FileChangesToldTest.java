package org.ecities.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A change of files alone is told like a change of a text. */
class FileChangesToldTest {

    private static final Pattern ACTION = Pattern.compile("action=\"(/upload/[^\"]+)\"");
    private static final RunningServer SERVER = RunningServer.shared();

    private final Visitor visitor = SERVER.visitor();
    private final Visitor admin = SERVER.administrator();

    private void page(String name, String text) {
        admin.postFrom("/edit/" + name, "/edit/" + name, Map.of("text", text, "base", "0", "note", "", "do", "save"));
    }

    private void upload(String page, String content) {
        Matcher action = ACTION.matcher(admin.get("/upload/" + page).body());
        assertThat(action.find()).isTrue();
        int status = admin.postFiles(action.group(1), Map.of("note", "from the survey"), SentFile.text("told.txt", content))
                .statusCode();
        assertThat(status).isEqualTo(303);
    }

    private void assertTold(String page, String what) {
        assertThat(visitor.get("/recent").body()).contains(what);
        assertThat(visitor.get("/history/" + page).body()).contains(what);
        assertThat(visitor.get("/feeds/recent").body()).contains(page + ": " + what);
        assertThat(visitor.get("/feeds/page/" + page).body()).contains(page + ": " + what);
        assertThat(admin.get("/watched").body()).contains(what);
    }

    @Test
    void addingReplacingAndDeletingAreToldEverywhere() {
        page("Told.Files", "A page.");
        admin.postFrom("/", "/watch/Told.Files", Map.of("do", "watch"));

        upload("Told.Files", "one");
        assertTold("Told.Files", "file told.txt added");
        assertThat(visitor.get("/recent").body()).contains("from the survey", "/files/Told.Files/told.txt?version=1");

        upload("Told.Files", "two");
        assertTold("Told.Files", "new version of file told.txt");

        int deleted = admin.postFrom(
                        "/", "/files/Told.Files/told.txt", Map.of("do", "delete", "version", "2", "note", "outdated"))
                .statusCode();
        assertThat(deleted).isEqualTo(303);
        assertTold("Told.Files", "file told.txt deleted");
    }

    @Test
    void changesOfFilesOfAHiddenPageAreToldToNobodyElse() {
        page("Told.Secret", "[{ALLOW view Secretariat}] A page.");
        upload("Told.Secret", "one");

        for (String path : new String[] {"/recent", "/history/Told.Secret", "/feeds/recent", "/feeds/page/Told.Secret"}) {
            assertThat(visitor.get(path).body()).as(path).doesNotContain("Told.Secret: ").doesNotContain("from the survey by");
            assertThat(visitor.get(path).body()).as(path).doesNotContain("/files/Told.Secret");
        }
    }
}
