package org.ecities.members;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecities.records.Field;
import org.ecities.records.FieldTypes;
import org.ecities.records.FieldValue;
import org.ecities.records.PageRecord;
import org.ecities.records.RecordText;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.records.Writers;
import org.ecities.store.Account;
import org.ecities.store.PageVersion;
import org.ecities.store.Store;

/** Twice a year an institution is asked whether the figures of its page are still true. */
public final class StillTrue {

    /** So long after its people last said that the facts are right. */
    static final Duration ASKED_AFTER = Duration.ofDays(182);
    /** Most figures that are asked about. */
    public static final int MAX_FIGURES = 8;

    /** Room for the figures in a line of a mail. */
    private static final int MAX_WORDS = 400;
    private static final Set<String> NUMBERS = Set.of("integer", "decimal", "percent", "quantity", "money");

    private final Store store;
    private final Schemas schemas;
    private final FieldTypes types;
    private final RecordText text;
    private final MemberTasks tasks;
    private final Clock clock;

    StillTrue(Store store, Schemas schemas, FieldTypes types, MemberTasks tasks, Clock clock) {
        this.store = store;
        this.schemas = schemas;
        this.types = types;
        this.text = new RecordText(schemas);
        this.tasks = tasks;
        this.clock = clock;
    }

    /** One figure of a page. */
    public record Figure(Field field, FieldValue value) {}

    /** Asks when it is time; doing it again on the same day changes nothing. */
    void visit(Institution institution) {
        Optional<Instant> checked = institution.post().checked();
        boolean due = checked.filter(at -> clock.instant().isAfter(at.plus(ASKED_AFTER))).isPresent();
        List<Figure> figures = due ? figures(institution) : List.of();
        if (!figures.isEmpty()) {
            tasks.stillTrue(institution, words(figures, language(institution)));
        }
    }

    private List<Figure> figures(Institution institution) {
        return store.pages().page(institution.mainPage()).map(this::figures).orElse(List.of());
    }

    /** What a page is asked about: what has a year and a source first, then other numbers. */
    public List<Figure> figures(PageVersion page) {
        Optional<PageRecord> record = text.read(page.text()).record();
        Optional<Schema> schema = record.flatMap(found -> schemas.schema(found.schema()));
        return schema.map(Schema::fields).orElse(List.of()).stream()
                .filter(StillTrue::asked)
                .sorted(Comparator.comparing(field -> !field.evidence()))
                .flatMap(field -> record.get().field(field).map(value -> new Figure(field, value)).stream())
                .filter(figure -> !figure.value().value().isBlank())
                .limit(MAX_FIGURES)
                .toList();
    }

    private static boolean asked(Field field) {
        return !field.isPrivate()
                && field.writers() == Writers.EDITORS
                && (field.evidence() || NUMBERS.contains(field.type()));
    }

    /** A figure in few words, with its unit. */
    public String shown(Figure figure, Locale locale) {
        return types.of(figure.field()).shown(figure.field(), figure.value().value(), schemas, locale);
    }

    private String words(List<Figure> figures, Locale locale) {
        String words = figures.stream()
                .map(figure -> figure.field().label(locale) + ": " + shown(figure, locale)
                        + figure.value().evidence().asOf().map(year -> " (" + year + ")").orElse(""))
                .collect(Collectors.joining(" · "))
                .replaceAll("\\p{Cntrl}", " ");
        return words.length() <= MAX_WORDS ? words : words.substring(0, MAX_WORDS - 1) + "…";
    }

    /** The language of whoever holds the post. */
    private Locale language(Institution institution) {
        return institution.post().holder()
                .flatMap(seat -> store.accounts().byLogin(seat.login()))
                .map(Account::language)
                .filter(tag -> !tag.isEmpty())
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
    }
}
