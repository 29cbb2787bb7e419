package org.ecities.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecities.store.PageHead;
import org.ecities.store.PrivateValue;
import org.ecities.store.Store;

/** Reading values that fewer people may read than their page: only what the asker may see ever leaves here. */
public final class PrivateValues {

    private final Store store;
    private final PageRules rules;

    /** Reads from a store. */
    public PrivateValues(Store store) {
        this.store = store;
        this.rules = new PageRules(store.pages());
    }

    /** Whether the asker may read fields of a readership on a page, or on making it when it is not there. */
    public boolean mayRead(Asker asker, Readership readers, String page) {
        return Rights.mayRead(asker, readers, rules.of(page));
    }

    /**
     * Folded names of those who may read fields of a readership on a page, if they may view it: the same function that
     * decides for each reader.
     *
     * @param text text of the page's latest version
     */
    public static List<String> readers(Readership readers, String text) {
        return List.copyOf(Rights.readers(readers, PageRules.kept(text)));
    }

    /** The latest values of a page that the asker may read, by field id. */
    public List<PrivateValue> values(Asker asker, String page) {
        return head(asker, page)
                .map(head -> store.privateValues().values(head.pageId()).stream()
                        .filter(value -> readable(asker, value, head))
                        .toList())
                .orElse(List.of());
    }

    /**
     * The latest values of a page that the asker may read, by field id, with those whose consent has ended: of these
     * the secretariat alone sees what they say.
     */
    public List<PrivateValue> kept(Asker asker, String page) {
        return head(asker, page)
                .map(head -> shown(asker, head, Stream.concat(
                        store.privateValues().values(head.pageId()).stream(),
                        store.privateValues().expired(head.pageId()).stream())))
                .orElse(List.of());
    }

    /** Whether the consent to a value has come to its end. */
    public boolean ended(PrivateValue value) {
        return store.privateValues().expired(value);
    }

    /** One version of a value, if there is one and the asker may read it; as in {@link #kept}. */
    public Optional<PrivateValue> version(Asker asker, String page, String field, int version) {
        return head(asker, page).flatMap(head -> store.privateValues().version(head.pageId(), field, version)
                .filter(value -> readable(asker, value, head) && latestReadable(asker, head, field))
                .map(value -> shown(asker, value, head)));
    }

    /** All versions of a value that the asker may read, newest first, as in {@link #kept}; none to whom the latest is closed. */
    public List<PrivateValue> history(Asker asker, String page, String field) {
        return head(asker, page)
                .filter(head -> latestReadable(asker, head, field))
                .map(head -> shown(asker, head, store.privateValues().history(head.pageId(), field).stream()))
                .orElse(List.of());
    }

    private List<PrivateValue> shown(Asker asker, PageHead page, Stream<PrivateValue> values) {
        return values
                .filter(value -> readable(asker, value, page))
                .map(value -> shown(asker, value, page))
                .toList();
    }

    private PrivateValue shown(Asker asker, PrivateValue value, PageHead page) {
        boolean sees = !ended(value) || Rights.mayRead(asker, Readership.SECRETARIAT, rules.of(page));
        return sees ? value : value.withoutValue();
    }

    private Optional<PageHead> head(Asker asker, String page) {
        return store.pages().head(page).filter(head -> mayRead(asker, Readership.PUBLIC, head.name()));
    }

    /** Closing a value closes its earlier versions. */
    private boolean latestReadable(Asker asker, PageHead page, String field) {
        return store.privateValues().latest(page.pageId(), field).filter(value -> readable(asker, value, page)).isPresent();
    }

    private boolean readable(Asker asker, PrivateValue value, PageHead page) {
        return Rights.mayRead(asker, Readership.kept(value.readers()), rules.of(page));
    }
}
