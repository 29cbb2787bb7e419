package org.ecities.members;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ecities.records.FieldValue;

/** The fields by which data sheets of institutions and of their cities tell of membership. */
final class InstitutionSheet {

    static final String NAME = "name";
    static final String KIND = "kind";
    static final String COUNTRY = "country";
    static final String CITY = "city";
    static final String MEMBERSHIP = "membership";
    static final String SINCE = "memberSince";
    /** Of a city: the institution that stands for it. */
    static final String INSTITUTION = "institution";

    private InstitutionSheet() {}

    /** What the journal says, as it stands on the institution's page. */
    static Map<String, Optional<FieldValue>> ofInstitution(Post post) {
        Map<String, Optional<FieldValue>> fields = membership(post);
        for (Commitment commitment : Commitment.values()) {
            fields.put(commitment.field(), day(Optional.ofNullable(post.commitments().get(commitment))));
        }
        return fields;
    }

    /** What stands on the page of its city. */
    static Map<String, Optional<FieldValue>> ofCity(Post post, String institutionPage) {
        Map<String, Optional<FieldValue>> fields = membership(post);
        fields.put(INSTITUTION, Optional.of(FieldValue.of(institutionPage)));
        return fields;
    }

    private static Map<String, Optional<FieldValue>> membership(Post post) {
        Map<String, Optional<FieldValue>> fields = new LinkedHashMap<>();
        fields.put(MEMBERSHIP, post.membership().map(kind -> FieldValue.of(kind.word())));
        fields.put(SINCE, day(post.since()));
        return fields;
    }

    private static Optional<FieldValue> day(Optional<LocalDate> day) {
        return day.map(date -> FieldValue.of(date.toString()));
    }
}
