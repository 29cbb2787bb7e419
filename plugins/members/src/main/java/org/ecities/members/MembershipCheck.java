package org.ecities.members;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecities.records.FieldValue;
import org.ecities.records.RecordText;
import org.ecities.records.Schemas;
import org.ecities.store.PageStore;
import org.ecities.store.Store;

/** Compares what data sheets say about membership with what the journals of institutions say. */
public final class MembershipCheck {

    private final Institutions institutions;
    private final PageStore pages;
    private final RecordText records;

    /** Looks at the institutions of a store. */
    public MembershipCheck(Institutions institutions, Store store, Schemas schemas) {
        this.institutions = institutions;
        this.pages = store.pages();
        this.records = new RecordText(schemas);
    }

    /** One line for each place where both differ; empty when all agree. */
    public List<String> differences() {
        return institutions.all().stream().flatMap(this::differences).toList();
    }

    private Stream<String> differences(Institution institution) {
        return Stream.concat(Stream.of(institution.page()), cities(institution))
                .flatMap(page -> difference(page, institution).stream());
    }

    /** A city without an institution of the network says nothing of it. */
    private static Stream<String> cities(Institution institution) {
        return institution.post().membership().isPresent() ? institution.city().stream() : Stream.empty();
    }

    private Optional<String> difference(String page, Institution institution) {
        String said = pages.page(page)
                .flatMap(found -> records.read(found.text()).record())
                .flatMap(record -> record.field(InstitutionSheet.MEMBERSHIP))
                .map(FieldValue::value)
                .map(value -> String.join(", ", value.texts()))
                .orElse("nothing");
        Map<String, Optional<FieldValue>> meant = InstitutionSheet.ofInstitution(institution.post());
        String journal = meant.get(InstitutionSheet.MEMBERSHIP)
                .map(value -> String.join(", ", value.value().texts()))
                .orElse("nothing");
        return said.equals(journal)
                ? Optional.empty()
                : Optional.of("page " + page + " says " + said + " about the membership, the journal " + journal);
    }
}
