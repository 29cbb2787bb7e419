package org.ecities.members.people;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ecities.pages.Asker;
import org.ecities.pages.Audience;
import org.ecities.pages.Messages;
import org.ecities.pages.PageRefusedException;
import org.ecities.records.FieldValue;
import org.ecities.records.RecordText;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;

/** The page text of an entry: whom it is for and two dates. What says who the person is stands beside the text. */
final class PersonSheet {

    /** Schema of the data sheet. */
    static final String SCHEMA = "Person";
    /** Beginning of the names of the pages. */
    static final String PREFIX = "Person.";
    static final String NAME = "name";
    static final String INSTITUTION = "institution";
    static final String EMAIL = "email";
    /** Day on which somebody listed the person. */
    static final String LISTED = "listed";
    /** Day on which the person last said that all of it is right. */
    static final String CONFIRMED = "confirmed";

    private static final String LINE_END = "\r\n";
    /** Nobody but the procedure writes here; remarks about people would be outside of it. */
    private static final String CLOSED = "[{ALLOW edit,comment " + Asker.SECRETARIAT + "}]" + LINE_END;

    private final Schemas schemas;

    PersonSheet(Schemas schemas) {
        this.schemas = schemas;
    }

    /**
     * The form design in force.
     *
     * @throws PageRefusedException when there is none
     */
    Schema schema() {
        return schemas.schema(SCHEMA)
                .orElseThrow(() -> new PageRefusedException("members.refused.schema", SCHEMA));
    }

    /** Before the person has confirmed: for the secretariat, and for the group of whoever listed them. */
    String listed(Optional<String> group, LocalDate day) {
        String names = group.map(name -> name + ", ").orElse("") + Asker.SECRETARIAT;
        return "[{ALLOW view " + names + "}]" + LINE_END + CLOSED + record(day, Optional.empty());
    }

    /** As the person wants it. */
    String confirmed(Audience audience, LocalDate listed, LocalDate day) {
        return audience.in(CLOSED + record(listed, Optional.of(day)));
    }

    private String record(LocalDate listed, Optional<LocalDate> confirmed) {
        Map<String, Optional<FieldValue>> fields = new LinkedHashMap<>();
        fields.put(LISTED, Optional.of(FieldValue.of(listed.toString())));
        fields.put(CONFIRMED, confirmed.map(day -> FieldValue.of(day.toString())));
        return new RecordText(schemas).write("", schema(), fields);
    }

    /** After the removal: for the same readers, and neutral, so that links tell why there is nothing. */
    static String removed(String before, Removal why) {
        String rules = Audience.rulesIn(before).stream().map(rule -> rule + LINE_END).collect(Collectors.joining());
        String words = Messages.LANGUAGES.stream()
                .map(language -> Messages.of(language).text("members.entry.removed." + why.word()))
                .collect(Collectors.joining(LINE_END + LINE_END));
        return rules + CLOSED + words + LINE_END;
    }
}
