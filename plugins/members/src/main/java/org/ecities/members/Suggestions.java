package org.ecities.members;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ecities.accounts.ProfileRules;
import org.ecities.notices.Letters;
import org.ecities.notices.Tasks;
import org.ecities.pages.Asker;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Pages;
import org.ecities.pages.Right;
import org.ecities.pages.web.Links;
import org.ecities.records.Evidence;
import org.ecities.records.Field;
import org.ecities.records.FieldType;
import org.ecities.records.FieldTypes;
import org.ecities.records.FieldValue;
import org.ecities.records.Inputs;
import org.ecities.records.PageRecord;
import org.ecities.records.RecordText;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.records.Violation;
import org.ecities.records.Writers;
import org.ecities.store.Holder;
import org.ecities.store.PageVersion;
import org.ecities.store.Store;
import org.ecities.store.Suggestion;
import org.ecities.store.Task;

/** Corrections that anybody suggests and that whoever keeps the page accepts, changes or declines. */
public final class Suggestions {

    /** Most characters of what it should say. */
    public static final int MAX_SAID = 4_000;
    /** Most characters of the source. */
    public static final int MAX_SOURCE = 500;
    /** Most open suggestions of one page. */
    public static final int MAX_OPEN = 50;

    private static final Duration ANSWER_LASTS = Duration.ofDays(7);
    private static final Duration TIME = Duration.ofDays(30);
    /** What should not be there should not stay long. */
    private static final Duration SOON = Duration.ofDays(3);
    private static final int MINUTES = 3;

    private final Pages pages;
    private final Store store;
    private final Schemas schemas;
    private final FieldTypes types;
    private final RecordText records;
    private final Institutions institutions;
    private final Tasks tasks;
    private final Letters letters;
    private final Clock clock;

    Suggestions(
            Pages pages,
            Store store,
            Schemas schemas,
            FieldTypes types,
            Institutions institutions,
            Tasks tasks,
            Letters letters,
            Clock clock) {
        this.pages = pages;
        this.store = store;
        this.schemas = schemas;
        this.types = types;
        this.records = new RecordText(schemas);
        this.institutions = institutions;
        this.tasks = tasks;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * What somebody suggests.
     *
     * @param field    id of the field; empty for the text of the page
     * @param said     what it should say
     * @param source   where that is from; may be empty
     * @param email    mail address for the answer; may be empty
     * @param language language tag of the answer
     */
    public record Wish(String field, String said, String source, String email, String language) {}

    /**
     * Keeps somebody's wish that something is taken down, and puts it into the work of the secretariat, whoever keeps
     * the page.
     *
     * @param page its name; must be there for the asker
     * @param wish what is to be taken down, as {@code said}; why, as {@code source}
     * @throws PageRefusedException when the page is not there for the asker, or a part is not acceptable
     */
    public Suggestion takeDown(Asker asker, String page, Wish wish) {
        PageVersion about = pages.view(asker, page).orElseThrow(() -> new PageRefusedException("members.suggest.page", page));
        if (wish.source().isBlank() || wish.source().length() > MAX_SOURCE) {
            throw new PageRefusedException("members.takeDown.why", MAX_SOURCE);
        }
        check(about, wish);
        room(about);
        Suggestion kept = store.suggestions().add(made(asker, about, wish).toTakeDown());
        tasks.put(Task.of(
                        key(kept), "members.takeDown", Holder.group(Asker.SECRETARIAT), "members.task.takeDown", path(kept))
                .with(about.name())
                .about(about.pageId())
                .taking(MINUTES)
                .until(clock.instant().plus(SOON)));
        return kept;
    }

    /** The fields of a page that can be corrected: those that everybody who reads it sees and its editors write. */
    public List<Field> fields(PageVersion page) {
        return schema(page).map(Schema::fields).orElse(List.of()).stream()
                .filter(field -> !field.isPrivate() && field.writers() == Writers.EDITORS)
                .toList();
    }

    /** What a field says now, in a language; empty when it says nothing. */
    public String now(PageVersion page, Field field, Locale locale) {
        return record(page)
                .flatMap(record -> record.field(field))
                .map(value -> types.of(field).shown(field, value.value(), schemas, locale))
                .orElse("");
    }

    private Optional<PageRecord> record(PageVersion page) {
        return records.read(page.text()).record();
    }

    private Optional<Schema> schema(PageVersion page) {
        return record(page).flatMap(record -> schemas.schema(record.schema()));
    }

    /**
     * Keeps a suggestion and puts it into the work of whoever keeps the page.
     *
     * @throws PageRefusedException when the page is not there for the asker, or a part is not acceptable
     */
    public Suggestion suggest(Asker asker, String page, Wish wish) {
        PageVersion about = pages.view(asker, page).orElseThrow(() -> new PageRefusedException("members.suggest.page", page));
        check(about, wish);
        room(about);
        Suggestion kept = store.suggestions().add(made(asker, about, wish));
        tasks.put(task(about, kept));
        return kept;
    }

    private void room(PageVersion page) {
        if (store.suggestions().open(page.pageId()) >= MAX_OPEN) {
            throw new PageRefusedException("members.suggest.full", page.name(), MAX_OPEN);
        }
    }

    private Suggestion made(Asker asker, PageVersion page, Wish wish) {
        return Suggestion.of(
                page.pageId(), wish.field(), wish.said().strip(), line(wish.source()), wish.email(), wish.language(),
                asker.login(), clock.instant());
    }

    private void check(PageVersion page, Wish wish) {
        if (wish.said().isBlank() || wish.said().length() > MAX_SAID) {
            throw new PageRefusedException("members.suggest.said.wrong", MAX_SAID);
        }
        if (wish.source().length() > MAX_SOURCE) {
            throw new PageRefusedException("members.suggest.source.wrong", MAX_SOURCE);
        }
        if (!ProfileRules.email(wish.email())) {
            throw new PageRefusedException("members.refused.person.email", wish.email());
        }
        boolean known = wish.field().isEmpty()
                || fields(page).stream().anyMatch(field -> field.id().equals(wish.field()));
        if (!known) {
            throw new PageRefusedException("members.suggest.field.wrong", wish.field());
        }
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private Task task(PageVersion page, Suggestion suggestion) {
        Optional<Institution> owner = institutions.byPage(page.name())
                .or(() -> institutions.ofCity(page.name()))
                .filter(found -> !found.post().people().isEmpty());
        Holder holder = owner.map(found -> Holder.group(found.group())).orElseGet(() -> Holder.group(Asker.SECRETARIAT));
        return Task.of(key(suggestion), "members.suggestion", holder, "members.task.suggestion", path(suggestion))
                .with(page.name())
                .inNameOf(owner.map(found -> found.name(Locale.ENGLISH)).orElse(""))
                .about(page.pageId())
                .taking(MINUTES)
                .until(clock.instant().plus(TIME));
    }

    private static String key(Suggestion suggestion) {
        return "members.suggestion/" + suggestion.id();
    }

    /** Address of the screen on which a suggestion is decided. */
    public static String path(Suggestion suggestion) {
        return "/suggestion/" + suggestion.id();
    }

    /** A suggestion with the page it is about. */
    public record Found(Suggestion suggestion, PageVersion page) {}

    /**
     * A suggestion for somebody who may decide it; of what is to be taken down, the secretariat.
     *
     * @throws NotAllowedException when they may not edit the page
     */
    public Optional<Found> find(Asker asker, long id) {
        Optional<Suggestion> found = store.suggestions().byId(id);
        Optional<PageVersion> page = found.flatMap(suggestion -> store.pages().byId(suggestion.pageId()));
        boolean others = found.filter(one -> one.kind() == Suggestion.Kind.TAKE_DOWN).isPresent() && !asker.secretariat();
        if (others || page.isEmpty() || !pages.may(asker, Right.EDIT, page.get().name())) {
            if (!asker.secretariat()) {
                throw new NotAllowedException(Right.EDIT, "");
            }
            return Optional.empty();
        }
        return Optional.of(new Found(found.get(), page.get()));
    }

    /** The field a suggestion is about, as long as the form design knows it. */
    public Optional<Field> field(Found found) {
        return fields(found.page()).stream()
                .filter(field -> field.id().equals(found.suggestion().field()))
                .findFirst();
    }

    /** True when accepting writes the value by itself; other suggestions are carried out by hand. */
    public boolean writable(Found found) {
        return found.suggestion().kind() == Suggestion.Kind.CORRECTION && field(found).filter(this::single).isPresent();
    }

    private boolean single(Field field) {
        FieldType type = types.of(field);
        return !type.byLanguage() && !type.grouped(field, schemas);
    }

    /**
     * Writes the suggested value with its source, in the name of whoever accepts.
     *
     * @throws PageRefusedException when the value does not fit the field, or somebody decided before
     */
    public void accept(Asker asker, long id, String note) {
        Found found = open(asker, id);
        Field field = field(found).filter(known -> writable(found))
                .orElseThrow(() -> new PageRefusedException("members.suggest.byHand"));
        FieldValue value = value(field, found.suggestion());
        String text = records.write(
                found.page().text(), schema(found.page()).orElseThrow(), Map.of(field.id(), Optional.of(value)));
        pages.commit(asker, PageChange.text(found.page().name(), found.page().version(), text), note);
        decide(asker, found, Suggestion.State.ACCEPTED, "");
    }

    private FieldValue value(Field field, Suggestion suggestion) {
        Optional<FieldValue> value = types.of(field).typed(field, Inputs.of(suggestion.said()))
                .map(typed -> new FieldValue(typed, evidence(field, suggestion)));
        boolean fits = value.filter(typed -> types.of(field).check(field, typed, schemas, 0).stream()
                        .noneMatch(found -> found.severity() == Violation.Severity.ERROR))
                .isPresent();
        if (!fits) {
            throw new PageRefusedException("members.suggest.unfit", suggestion.said());
        }
        return value.get();
    }

    private static Evidence evidence(Field field, Suggestion suggestion) {
        return field.evidence() && !suggestion.source().isEmpty()
                ? new Evidence(Optional.empty(), Optional.of(suggestion.source()), Optional.empty(), Optional.empty())
                : Evidence.NONE;
    }

    /** Says that the page was changed by hand in the sense of the suggestion. */
    public void changed(Asker asker, long id) {
        decide(asker, open(asker, id), Suggestion.State.CHANGED, "");
    }

    /** Declines with a reason. */
    public void decline(Asker asker, long id, String reason) {
        if (reason.isBlank() || reason.length() > MAX_SOURCE) {
            throw new PageRefusedException("members.refused.reason");
        }
        decide(asker, open(asker, id), Suggestion.State.DECLINED, line(reason));
    }

    private Found open(Asker asker, long id) {
        return find(asker, id)
                .filter(found -> found.suggestion().state() == Suggestion.State.OPEN)
                .orElseThrow(() -> new PageRefusedException("members.suggest.decided"));
    }

    /** Whoever left an address is thanked and told. */
    private void decide(Asker asker, Found found, Suggestion.State state, String reason) {
        Suggestion suggestion = found.suggestion();
        if (!store.suggestions().decide(suggestion.id(), state, asker.login(), reason)) {
            throw new PageRefusedException("members.suggest.decided");
        }
        tasks.done(key(suggestion), asker.login());
        String words = suggestion.kind() == Suggestion.Kind.TAKE_DOWN ? "members.letter.takeDown." : "members.letter.suggestion.";
        letters.write(
                words + state, "suggestion/" + suggestion.id(), suggestion.email(),
                suggestion.language(), Links.view(found.page().name()), ANSWER_LASTS, found.page().name(), reason);
    }
}
