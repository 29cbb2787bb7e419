package org.ecities.server.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Addresses of every route with questions made up from fields and words that somebody might guess. */
final class RandomAddresses {

    private static final List<String> OPERATORS = List.of("=", "!=", "<", "<=", ">", ">=", "~");
    private static final List<String> LISTS = List.of("cities", "City.csv", "City.json", "City.xlsx", "recent", "City");

    private final Random random;
    private final List<String> routes;
    private final List<String> pages;
    private final List<String> fields;
    private final List<String> words;

    /**
     * Takes what addresses are made of.
     *
     * @param routes patterns of the server: {@code /wiki/*}, {@code /recent}
     */
    RandomAddresses(Random random, List<String> routes, List<String> pages, List<String> fields, List<String> words) {
        this.random = random;
        this.routes = routes;
        this.pages = pages;
        this.fields = fields;
        this.words = words;
    }

    /** One address of each route, and many of those that answer questions. */
    List<String> round(int questions) {
        List<String> addresses = new ArrayList<>();
        routes.forEach(route -> addresses.add(path(route) + "?" + query()));
        for (int i = 0; i < questions; i++) {
            addresses.add(question());
        }
        return addresses;
    }

    /** A view whose figures, groups and order are made up from the fields. */
    String view() {
        String kind = one(List.of("table", "cards", "list", "map", "bar", "line", "compare"));
        StringBuilder body = new StringBuilder("[{View\n\nkind: " + kind + "\nfilter: \"schema = City and " + filter(1) + "\"\n");
        boolean groups = kind.equals("table") && random.nextBoolean() || kind.equals("line");
        if (groups) {
            body.append("group: ").append(one(fields)).append("\nmeasures: count, sum ").append(one(fields))
                    .append(", median ").append(one(fields)).append('\n');
        } else {
            body.append("columns: ").append(one(fields)).append(", ").append(one(fields)).append("\nsort: ").append(sort()).append('\n');
        }
        return body.append("}]\n").toString();
    }

    private String path(String route) {
        if (!route.endsWith("/*")) {
            return route.isEmpty() ? "/" : route;
        }
        return route.substring(0, route.length() - 1) + (random.nextInt(4) == 0 ? one(LISTS) : one(pages));
    }

    private String question() {
        return switch (random.nextInt(6)) {
            case 0 -> "/search?q=" + encoded(search());
            case 1 -> "/search/suggest?q=" + encoded(prefix());
            case 2 -> "/directory/cities?" + one(fields) + "=" + encoded(one(words));
            case 3 -> "/sheet/" + one(pages) + "?field=" + one(fields);
            case 4 -> "/wiki/" + one(pages);
            default -> "/directory/cities?filter=" + encoded(filter(2)) + "&sort=" + sort();
        };
    }

    private String query() {
        return List.of(
                        "field=" + one(fields), "with=" + one(pages), "q=" + encoded(search()),
                        "filter=" + encoded(filter(2)), "sort=" + sort(), "from=1&to=" + (1 + random.nextInt(2)))
                .stream()
                .filter(part -> random.nextBoolean())
                .collect(Collectors.joining("&"));
    }

    private String search() {
        String first = one(words);
        return switch (random.nextInt(5)) {
            case 0 -> prefix() + "*";
            case 1 -> first + " -" + one(words);
            case 2 -> '"' + first + " " + one(words) + '"';
            case 3 -> first + " " + one(words);
            default -> first;
        };
    }

    private String prefix() {
        String word = one(words);
        return word.substring(0, 1 + random.nextInt(word.length()));
    }

    private String sort() {
        return (random.nextBoolean() ? "-" : "") + one(fields);
    }

    /** A condition of the filter language; now and then one that is none. */
    private String filter(int depth) {
        if (depth > 0 && random.nextInt(3) == 0) {
            return "(" + filter(depth - 1) + (random.nextBoolean() ? " and " : " or ") + filter(depth - 1) + ")";
        }
        return switch (random.nextInt(5)) {
            case 0 -> "has " + one(fields);
            case 1 -> "not has " + one(fields);
            case 2 -> one(fields) + " in (" + one(words) + ", " + one(words) + ")";
            default -> one(fields) + " " + one(OPERATORS) + " " + one(words);
        };
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
