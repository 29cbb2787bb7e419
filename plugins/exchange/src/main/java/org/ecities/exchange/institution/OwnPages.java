package org.ecities.exchange.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecities.records.Field;
import org.ecities.records.FieldTypes;
import org.ecities.records.FieldValue;
import org.ecities.records.PageRecord;
import org.ecities.records.RecordText;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.store.PageHead;
import org.ecities.store.PageNames;
import org.ecities.store.PageStore;
import org.ecities.store.PageVersion;

/**
 * The pages of an institution: its own page, pages whose names begin with its name and a dot, and pages whose data
 * sheet names it as its owner.
 */
final class OwnPages {

    /** Fields of a data sheet that name the institution it belongs to. */
    private static final Set<String> OWNERS = Set.of("owner", "institution");

    private static final int AT_ONCE = 1_000;

    private final PageStore pages;
    private final Schemas schemas;
    private final FieldTypes types;
    private final RecordText records;

    OwnPages(PageStore pages, Schemas schemas, FieldTypes types) {
        this.pages = pages;
        this.types = types;
        this.schemas = schemas;
        this.records = new RecordText(schemas);
    }

    /** The pages of the institution of a page that exists, its own page first. */
    List<PageHead> of(PageHead institution) {
        List<PageHead> own = new ArrayList<>(List.of(institution));
        String prefix = institution.name() + ".";
        List<PageHead> some = pages.pages(prefix, 0, AT_ONCE);
        while (!some.isEmpty()) {
            own.addAll(some);
            some = pages.pages(prefix, own.size() - 1, AT_ONCE);
        }
        pages.referrers(institution.name()).stream()
                .flatMap(name -> pages.page(name).stream())
                .filter(page -> owned(page, institution.name()))
                .map(PageVersion::head)
                .filter(head -> own.stream().noneMatch(known -> known.pageId() == head.pageId()))
                .forEach(own::add);
        return List.copyOf(own);
    }

    private boolean owned(PageVersion page, String institution) {
        Optional<PageRecord> record = records.read(page.text()).record();
        Optional<Schema> schema = record.flatMap(read -> schemas.schema(read.schema()));
        return schema.stream()
                .flatMap(known -> known.fields().stream())
                .filter(field -> OWNERS.contains(field.id()))
                .anyMatch(field -> names(record.get(), field, institution));
    }

    private boolean names(PageRecord record, Field field, String institution) {
        return record.field(field).map(FieldValue::value).stream()
                .flatMap(value -> types.of(field).links(field, value).stream())
                .anyMatch(name -> PageNames.folded(name).equals(PageNames.folded(institution)));
    }
}
