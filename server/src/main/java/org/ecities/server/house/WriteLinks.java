package org.ecities.server.house;

import java.util.Optional;
import java.util.function.Function;
import org.ecities.members.Institution;
import org.ecities.members.Membership;
import org.ecities.members.web.WriteAction;
import org.ecities.pages.web.Links;
import org.ecities.records.PageRecord;
import org.ecities.records.RecordText;
import org.ecities.records.Schemas;
import org.ecities.store.PageVersion;

/**
 * Where readers write to a city or an institution of the network. Its data sheet says by fields that the wiki alone
 * writes whether it is one, so no institution is read for a page view.
 */
public final class WriteLinks implements Function<PageVersion, String> {

    private final RecordText text;

    /** Takes what is needed to read records. */
    public WriteLinks(Schemas schemas) {
        this.text = new RecordText(schemas);
    }

    /** Address of the form; empty for a page of nobody in the network. */
    @Override
    public String apply(PageVersion page) {
        return text.read(page.text()).record()
                .filter(WriteLinks::reached)
                .map(record -> WriteAction.PATH + "/" + Links.segment(page.name()))
                .orElse("");
    }

    private static boolean reached(PageRecord record) {
        boolean institution = record.schema().equals(Institution.SCHEMA) || value(record, "institution").isPresent();
        return institution && value(record, "membership")
                .flatMap(Membership::of)
                .filter(place -> place != Membership.LEFT)
                .isPresent();
    }

    private static Optional<String> value(PageRecord record, String field) {
        return record.field(field).flatMap(value -> value.value().texts().stream().findFirst());
    }
}
