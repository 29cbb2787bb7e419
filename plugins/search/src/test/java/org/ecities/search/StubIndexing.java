package org.ecities.search;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ecities.pages.PrivateValues;
import org.ecities.pages.Readership;
import org.ecities.records.FilterLiteral;
import org.ecities.records.IndexValue;
import org.ecities.records.IndexedPage;
import org.ecities.records.PageIndexing;
import org.ecities.records.PrivateLayer;
import org.ecities.store.Consent;
import org.ecities.store.PageVersion;
import org.ecities.store.PrivateValue;
import org.ecities.store.Store;
import org.ecities.store.StoreException;

/**
 * Reads pages of lines: {@code title: }, {@code names: a | b}, {@code other: a | b}, {@code viewers: a b},
 * {@code schema: }, {@code word|branch|text|number|days|flag|point FIELD: value | value}. A branch is a word with those
 * above it behind it. All other lines are prose. A private
 * value is {@code KIND: value | value}.
 */
final class StubIndexing implements PageIndexing {

    private final Map<String, Integer> described = new ConcurrentHashMap<>();
    private final Store store;

    StubIndexing(Store store) {
        this.store = store;
    }

    /** How often a page was described. */
    int described(String name) {
        return described.getOrDefault(name, 0);
    }

    @Override
    public IndexedPage describe(PageVersion page) {
        int times = described.merge(page.name(), 1, Integer::sum);
        if (page.text().contains("not given at first") && times == 1) {
            throw new StoreException("the store closes");
        }
        if (page.text().contains("cannot be described")) {
            throw new IllegalStateException("odd page");
        }
        Map<String, String> said = new LinkedHashMap<>();
        Map<String, List<IndexValue>> values = new LinkedHashMap<>();
        StringBuilder prose = new StringBuilder();
        for (String line : page.text().split("\r?\n")) {
            read(line, said, values, prose);
        }
        String title = said.getOrDefault("title", page.name());
        List<String> names = new ArrayList<>(List.of(title, page.name()));
        names.addAll(list(said.get("names")));
        return new IndexedPage(
                page.pageId(), page.name(), page.version(), page.head().change(), page.head().at(),
                page.head().author(), Arrays.asList(said.getOrDefault("viewers", "all").split(" ")),
                Optional.ofNullable(said.get("schema")), title, names, list(said.get("other")),
                prose.toString().strip(), values, layers(page, title, names, prose.toString().strip(), values));
    }

    private List<PrivateLayer> layers(
            PageVersion page, String title, List<String> names, String prose, Map<String, List<IndexValue>> open) {
        List<PrivateValue> kept = store.privateValues().values(page.pageId());
        List<PrivateLayer> layers = new ArrayList<>();
        for (Readership readers : Readership.values()) {
            List<PrivateValue> readable = kept.stream()
                    .filter(value -> readers.within(Readership.kept(value.readers())))
                    .toList();
            if (kept.stream().anyMatch(value -> Readership.kept(value.readers()) == readers)) {
                layers.add(layer(PrivateValues.readers(readers, page.text()), title, names, prose, open, readable));
            }
        }
        return layers;
    }

    private static PrivateLayer layer(
            List<String> readers, String title, List<String> names, String prose, Map<String, List<IndexValue>> open,
            List<PrivateValue> readable) {
        Map<String, List<IndexValue>> values = new LinkedHashMap<>(open);
        StringBuilder words = new StringBuilder(prose);
        for (PrivateValue value : readable) {
            read(value.value().orElseThrow().replaceFirst(":", " " + value.field() + ":"), new LinkedHashMap<>(), values, words);
            words.append('\n').append(value.value().get().replaceFirst(".*?: ", ""));
        }
        return new PrivateLayer(
                readers, title, names, List.of(), words.toString(), values,
                readable.stream().map(value -> value.field() + value.version()).toList().hashCode(),
                readable.stream().flatMap(value -> value.consent().flatMap(Consent::expires).stream()).min(Instant::compareTo));
    }

    private static void read(
            String line, Map<String, String> said, Map<String, List<IndexValue>> values, StringBuilder prose) {
        int colon = line.indexOf(": ");
        String key = colon < 0 ? "" : line.substring(0, colon);
        if (List.of("title", "names", "other", "viewers", "schema").contains(key)) {
            said.put(key, line.substring(colon + 2));
        } else if (key.matches("(word|branch|text|number|days|flag|point) [A-Za-z.]+")) {
            String kind = key.substring(0, key.indexOf(' '));
            values.put(
                    key.substring(key.indexOf(' ') + 1),
                    list(line.substring(colon + 2)).stream().map(value -> value(kind, value)).toList());
        } else {
            prose.append(line).append('\n');
        }
    }

    private static IndexValue value(String kind, String value) {
        return switch (kind) {
            case "number" -> new IndexValue.Number(new BigDecimal(value));
            case "days" -> FilterLiteral.of(value).days().orElseThrow();
            case "flag" -> new IndexValue.Flag(value.equals("yes"));
            case "branch" -> {
                List<String> words = Arrays.asList(value.split(" "));
                yield new IndexValue.Word(words.get(0), words.subList(1, words.size()));
            }
            case "text" -> new IndexValue.Text(value);
            case "point" -> new IndexValue.Point(
                    Double.parseDouble(value.split(",")[0]), Double.parseDouble(value.split(",")[1]));
            default -> new IndexValue.Word(value);
        };
    }

    private static List<String> list(String values) {
        return values == null ? List.of() : Arrays.stream(values.split("\\|")).map(String::strip).toList();
    }
}
