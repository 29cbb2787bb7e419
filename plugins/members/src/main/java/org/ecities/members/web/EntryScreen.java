package org.ecities.members.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ecities.members.people.Choices;
import org.ecities.members.people.Person;
import org.ecities.members.people.WhosWho;
import org.ecities.pages.Asker;
import org.ecities.pages.Audience;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.pages.Readership;
import org.ecities.pages.web.Moments;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.records.Field;
import org.ecities.records.FieldTypes;
import org.ecities.records.PrivateText;
import org.ecities.records.Schemas;
import org.ecities.store.PrivateValue;

/** How a person sees the entry about them: each value, who sees it, where it is from, what it said before. */
public final class EntryScreen {

    /** Those a person can choose among. */
    private static final List<Readership> READERS =
            List.of(Readership.PUBLIC, Readership.MEMBERS, Readership.SECRETARIAT);

    private final WhosWho whosWho;
    private final PersonForm form;
    private final Function<String, String> names;

    /**
     * Connects the parts.
     *
     * @param names name to show for a login
     */
    public EntryScreen(WhosWho whosWho, Schemas schemas, FieldTypes types, Function<String, String> names) {
        this.whosWho = whosWho;
        this.form = new PersonForm(schemas, types);
        this.names = names;
    }

    /** The entry as it is. */
    ShellPage open(Visit visit, HttpServletRequest request, Person person, String notice) {
        return screen(visit, request, person, Map.of(), Map.of()).with("message", "").with("notice", notice);
    }

    /** The entry with what was typed. */
    ShellPage again(
            Visit visit, HttpServletRequest request, Person person, String message, Map<String, String> problems) {
        return screen(visit, request, person, request.getParameterMap(), problems)
                .with("message", message)
                .with("notice", "");
    }

    private ShellPage screen(
            Visit visit, HttpServletRequest request, Person person, Map<String, String[]> params,
            Map<String, String> problems) {
        Messages words = visit.messages();
        Choices choices = params.containsKey("entry") ? choices(request) : whosWho.own().choices(person);
        boolean confirmed = person.state() == Person.State.CONFIRMED;
        return ShellPage.of("entry", words.text("members.entry.title"))
                .with("key", Fields.text(request, "key"))
                .with("step", "open")
                .with("confirmed", confirmed)
                .with("hidden", confirmed && person.audience() == Audience.SECRETARIAT)
                .with("canShow", confirmed && choices.entry() != Audience.SECRETARIAT)
                .with("page", person.name())
                .with("ends", person.ends().map(end -> day(visit, end)).orElse(""))
                .with("audiences", audiences(words))
                .with("entry", choices.entry().name())
                .with("log", log(visit, person))
                .with("formHtml", form.html(
                        whosWho.own().fields(), field -> person.value(field.id()), params, problems, words,
                        (out, field) -> readers(out, field, choices, person, visit)));
    }

    private static String day(Visit visit, Instant at) {
        return Moments.of(visit).day(at);
    }

    private static List<Option> audiences(Messages words) {
        return Arrays.stream(Audience.values())
                .map(one -> new Option(one.name(), words.text("members.entry.to." + one.name())))
                .toList();
    }

    /** Who may see this value, and where it is from. */
    private void readers(HtmlWriter out, Field field, Choices choices, Person person, Visit visit) {
        Messages words = visit.messages();
        String id = "r-" + field.id();
        out.open("label").attr("for", id).text(words.text("members.entry.who", field.label(words.locale()))).close();
        out.open("select", "ec-input").attr("id", id).attr("name", "r." + field.id());
        for (Readership readers : READERS) {
            out.open("option").attr("value", readers.word()).flag("selected", readers == choices.of(field.id()))
                    .text(words.text("members.entry.readers." + readers.word())).close();
        }
        out.close();
        Optional.ofNullable(person.values().get(field.id())).ifPresent(value -> out.open("p", "ec-hint")
                .text(words.text("members.entry.source", author(value, words), Moments.of(visit).minute(value.at())))
                .close());
    }

    private String author(PrivateValue value, Messages words) {
        return value.author().equals(Asker.system().login()) ? words.text("members.entry.you") : names.apply(value.author());
    }

    /** Everything that was ever held, newest first. */
    private List<String> log(Visit visit, Person person) {
        Messages words = visit.messages();
        List<String> lines = new ArrayList<>();
        for (Field field : whosWho.own().fields()) {
            whosWho.people().earlier(person).stream()
                    .filter(value -> value.field().equals(field.id()))
                    .forEach(value -> lines.add(words.text(
                            "members.entry.line", field.label(words.locale()), text(field, value, words),
                            words.text("members.entry.readers." + Readership.kept(value.readers()).word()),
                            author(value, words), Moments.of(visit).minute(value.at()))));
        }
        return lines;
    }

    private String text(Field field, PrivateValue value, Messages words) {
        return value.value().flatMap(PrivateText::read).map(said -> form.shown(field, said.value(), words)).orElse("");
    }

    /** What was typed. */
    PersonForm.Typed typed(Visit visit, HttpServletRequest request) {
        return form.read(whosWho.own().fields(), request.getParameterMap(), visit.messages());
    }

    /** What was chosen; anything else than a choice that was offered is closed. */
    Choices choices(HttpServletRequest request) {
        Map<String, Readership> values = new LinkedHashMap<>();
        for (Field field : whosWho.own().fields()) {
            Readership.of(Fields.text(request, "r." + field.id()))
                    .filter(READERS::contains)
                    .ifPresent(readers -> values.put(field.id(), readers));
        }
        Audience entry = Arrays.stream(Audience.values())
                .filter(one -> one.name().equals(Fields.text(request, "entry")))
                .findFirst()
                .orElse(Audience.SECRETARIAT);
        return new Choices(entry, values);
    }
}
