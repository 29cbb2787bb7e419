package org.ecities.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.ecities.pages.web.Links;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages of the running wiki as the administrator sees them, and whether anything was kept. */
final class Wiki {

    private Wiki() {}

    /** Makes a page or gives it another text. */
    static void save(String name, String text) {
        Visitor admin = People.ADMIN.visitor();
        Map<String, String> fields = Map.of("text", text, "base", String.valueOf(version(name)), "do", "save");
        HttpResponse<String> kept = admin.postFrom(Links.edit(name), Links.edit(name), fields);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
    }

    /** The text of a page; empty for a page that is not there. */
    static String text(String name) {
        return Screen.value(editor(name).selectFirst("textarea[name=text]"));
    }

    /** The latest version of a page; 0 for a page that is not there. */
    static int version(String name) {
        return Integer.parseInt(editor(name).selectFirst("main [name=base]").val());
    }

    private static Document editor(String name) {
        return Jsoup.parse(People.ADMIN.visitor().get(Links.edit(name)).body());
    }

    /** Sends an editor with the sender's own token. */
    static HttpResponse<String> edit(Visitor visitor, String path, String base, String text, String note) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("base", base);
        fields.put("text", text);
        fields.put("note", note);
        fields.put("do", "save");
        return visitor.postFrom("/", path, fields);
    }

    /** Does something by which nothing may be kept. */
    static <T> T changingNothing(Supplier<T> something) {
        List<Long> before = rows();
        T done = something.get();
        assertThat(rows()).as("change sets, page versions, accounts").isEqualTo(before);
        return done;
    }

    private static List<Long> rows() {
        String file = RunningServer.shared().data().resolve("ecities.db").toString();
        String counts = "select (select count(*) from change_set), (select count(*) from page_version),"
                + " (select count(*) from account)";
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(counts)) {
            row.next();
            return List.of(row.getLong(1), row.getLong(2), row.getLong(3));
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
