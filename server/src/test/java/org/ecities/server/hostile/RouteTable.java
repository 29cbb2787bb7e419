package org.ecities.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.Visitor;

/**
 * Every route the server has, with what each kind of visitor gets for each kind of request: one line for a route with
 * an address of it, and for each visitor the statuses.
 */
final class RouteTable {

    /** A form that asks for nothing any route knows. */
    private static final String FORM = "which=nobody";

    /** Stands for all templates, which nobody reaches. */
    private static final String TEMPLATES = "templates";

    private final String table;

    /** A table whose first line says what its columns are. */
    RouteTable(String table) {
        this.table = table;
    }

    /** The lines as cells. */
    Stream<List<String>> rows() {
        return table.lines().skip(1).map(line -> List.of(line.strip().split(" +")));
    }

    /**
     * Every route of the server stands in the table once, and no other.
     *
     * @param elsewhere routes that another table looks at
     */
    void assertComplete(String... elsewhere) {
        TreeSet<String> routes = new TreeSet<>();
        for (String route : RunningServer.shared().routes()) {
            boolean template = route.endsWith(".jsp") || route.endsWith(".jspf");
            routes.add(template ? TEMPLATES : route.isEmpty() ? "(root)" : route);
        }
        List.of(elsewhere).forEach(routes::remove);

        assertThat(rows().map(row -> row.get(0))).containsExactlyInAnyOrderElementsOf(routes);
    }

    /**
     * The statuses of reading an address; sending a form without a token; the same with a token; and PUT. Nothing may
     * be kept by any of them.
     *
     * @param owner whose token is sent
     */
    static String statuses(Visitor visitor, String address, Visitor owner) {
        List<Integer> found = Wiki.changingNothing(() -> List.of(
                visitor.get(address).statusCode(),
                visitor.post(address, Map.of("which", "nobody")).statusCode(),
                visitor.post(address, fields(FORM, owner)).statusCode(),
                visitor.request("PUT", address).statusCode()));
        return found.stream().map(String::valueOf).collect(Collectors.joining("/"));
    }

    /** What a form written as in an address sends, with somebody's token. */
    static Map<String, String> fields(String form, Visitor owner) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : form.split("&")) {
            String[] parts = pair.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        fields.put("token", Visitor.token(owner.get("/").body()));
        return fields;
    }
}
