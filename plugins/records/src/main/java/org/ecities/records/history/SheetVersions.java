package org.ecities.records.history;

import java.util.List;
import java.util.Optional;
import org.ecities.pages.Asker;
import org.ecities.pages.Pages;
import org.ecities.records.PageRecord;
import org.ecities.records.RecordText;
import org.ecities.records.Schemas;
import org.ecities.store.PageHead;
import org.ecities.store.PageVersion;

/** Reads the data sheets of the versions of a page, as far as somebody may view them. */
public final class SheetVersions {

    /** Most versions that are read for one answer. */
    public static final int MAX_VERSIONS = 200;

    private final Pages pages;
    private final Schemas schemas;
    private final RecordText text;

    /** Reads pages whose records have these schemas. */
    public SheetVersions(Pages pages, Schemas schemas) {
        this.pages = pages;
        this.schemas = schemas;
        this.text = new RecordText(schemas);
    }

    /**
     * Versions in a row.
     *
     * @param versions newest first; those whose text was removed for good are left out, since what they said is unknown
     * @param first    true when nothing is older than the last of them
     * @param oldest   number of the oldest version looked at; 0 when there is none
     */
    public record Stretch(List<SheetVersion> versions, boolean first, int oldest) {

        /** Copies the list. */
        public Stretch {
            versions = List.copyOf(versions);
        }
    }

    /**
     * A stretch of a page's versions; empty for somebody who may not view the page.
     *
     * @param newer how many newer versions to leave out
     */
    public Stretch stretch(Asker asker, String page, int newer) {
        List<PageHead> heads = pages.history(asker, page, newer, MAX_VERSIONS);
        boolean first = heads.isEmpty() || heads.get(heads.size() - 1).version() == 1;
        int oldest = heads.isEmpty() ? 0 : heads.get(heads.size() - 1).version();
        List<SheetVersion> versions = heads.stream()
                .filter(head -> head.deleted() || head.length() > 0)
                .map(head -> read(asker, head))
                .toList();
        return new Stretch(versions, first, oldest);
    }

    /** One version of a page, if there is one and the asker may view it. */
    public Optional<SheetVersion> version(Asker asker, String page, int version) {
        return pages.view(asker, page, version)
                .filter(found -> found.head().deleted() || !found.text().isEmpty())
                .map(this::read);
    }

    private SheetVersion read(Asker asker, PageHead head) {
        return pages.view(asker, head.name(), head.version())
                .map(this::read)
                .orElseGet(() -> new SheetVersion(head, Optional.empty()));
    }

    private SheetVersion read(PageVersion version) {
        return new SheetVersion(
                version.head(), version.head().deleted() ? Optional.empty() : record(version.text()));
    }

    /** What is kept beside page texts is left out: it has a history of its own. */
    private Optional<PageRecord> record(String pageText) {
        return text.read(pageText).record().map(sheet -> sheet.withoutPrivate(schemas.schema(sheet.schema())));
    }
}
