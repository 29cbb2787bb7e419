package org.ecities.records;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.ecities.store.Change;
import org.ecities.store.ChangeFeed;
import org.ecities.store.PageHead;
import org.ecities.store.PageNames;
import org.ecities.store.PageStore;
import org.ecities.store.PageVersion;

/**
 * The schemas and vocabularies of the pages {@code Schema.*} and {@code Vocabulary.*}. Of a page whose latest
 * text is wrong the last good version stays in force. Follows the change feed; every reader sees one whole
 * state.
 */
public final class PageSchemas implements Schemas, ChangeFeed.Follower {

    /** How many versions back a good one is looked for. */
    static final int MAX_VERSIONS_BACK = 50;

    private static final int MAX_PAGES = 10_000;

    private final PageStore pages;
    private final SchemaText schemaText;
    private final VocabularyText vocabularyText = new VocabularyText();
    private volatile State state;

    private record State(
            Map<String, Schema> schemas, Map<String, Vocabulary> vocabularies, Set<String> names, Set<Long> pageIds) {}

    /** Reads all schemas and vocabularies there are. */
    public PageSchemas(PageStore pages, FieldTypes types) {
        this.pages = pages;
        this.schemaText = new SchemaText(types);
        this.state = load();
    }

    @Override
    public Optional<Schema> schema(String name) {
        return Optional.ofNullable(state.schemas().get(name));
    }

    @Override
    public List<Schema> all() {
        return List.copyOf(state.schemas().values());
    }

    @Override
    public Set<String> names() {
        return state.names();
    }

    @Override
    public Optional<Vocabulary> vocabulary(String page) {
        return Optional.ofNullable(state.vocabularies().get(PageNames.folded(page)));
    }

    /** Reads all of them anew when one of their pages changed. */
    @Override
    public void changed(List<Change> changes) {
        boolean ours = changes.stream().flatMap(change -> change.pages().stream()).anyMatch(this::isOurs);
        if (ours) {
            state = load();
        }
    }

    private boolean isOurs(PageHead page) {
        String name = PageNames.folded(page.name());
        return state.pageIds().contains(page.pageId())
                || name.startsWith(PageNames.folded(Schema.PAGE_PREFIX))
                || name.startsWith(PageNames.folded(VocabularyText.PAGE_PREFIX));
    }

    private State load() {
        Map<String, Schema> schemas = new TreeMap<>();
        Map<String, Vocabulary> vocabularies = new TreeMap<>();
        Set<Long> ids = new HashSet<>();
        for (PageHead page : heads(Schema.PAGE_PREFIX)) {
            ids.add(page.pageId());
            lastGood(page, text -> schema(page.name(), text)).ifPresent(schema -> schemas.put(schema.name(), schema));
        }
        for (PageHead page : heads(VocabularyText.PAGE_PREFIX)) {
            ids.add(page.pageId());
            lastGood(page, text -> vocabularyText.read(page.name(), text).vocabulary())
                    .ifPresent(found -> vocabularies.put(PageNames.folded(page.name()), found));
        }
        return new State(schemas, vocabularies, Set.copyOf(schemas.keySet()), ids);
    }

    /** A schema counts only on the page of its own name, so that no two pages hold the same one. */
    private Optional<Schema> schema(String pageName, String text) {
        return schemaText.read(text).schema()
                .filter(schema -> PageNames.folded(Schema.PAGE_PREFIX + schema.name()).equals(PageNames.folded(pageName)));
    }

    private List<PageHead> heads(String prefix) {
        return pages.pages(prefix, 0, MAX_PAGES);
    }

    private <T> Optional<T> lastGood(PageHead page, Function<String, Optional<T>> read) {
        int oldest = Math.max(1, page.version() - MAX_VERSIONS_BACK);
        for (int version = page.version(); version >= oldest; version--) {
            Optional<T> good = pages.version(page.name(), version)
                    .filter(found -> !found.head().deleted())
                    .map(PageVersion::text)
                    .flatMap(read);
            if (good.isPresent()) {
                return good;
            }
        }
        return Optional.empty();
    }
}
