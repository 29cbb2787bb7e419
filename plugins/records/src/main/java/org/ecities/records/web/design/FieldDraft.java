package org.ecities.records.web.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.records.Design;
import org.ecities.records.DesignText;
import org.ecities.records.MadeId;
import org.ecities.records.TermsText;
import org.ecities.records.Value;

/**
 * A field as somebody typed it into the form, on top of the one the form was opened on. Keys the form does not ask for
 * stay as they were.
 */
final class FieldDraft {

    /** Chosen as list: a new one, with the options that were typed. */
    static final String NEW_LIST = "+";

    private static final List<String> TEXTS = List.of("type", "unit", "target", "min", "max", "maxItems");
    private static final List<String> FLAGS = List.of("core", "required", "evidence", "facet");
    private static final String PUBLIC = "public";
    private static final String EDITORS = "editors";

    private final Typed typed;
    private final DesignText design;
    private final Design base;
    private final Map<String, Value> keys;
    private final List<String> problems = new ArrayList<>();

    private FieldDraft(Typed typed, DesignText design, Design base) {
        this.typed = typed;
        this.design = design;
        this.base = base;
        this.keys = new LinkedHashMap<>(base.keys());
    }

    /**
     * Reads what was typed.
     *
     * @param base the field the form was opened on; one without keys for a new field
     */
    static FieldDraft of(Typed typed, DesignText design, Design base) {
        FieldDraft draft = new FieldDraft(typed, design, base);
        draft.read();
        return draft;
    }

    /** The field as it would be. */
    Design field() {
        return new Design(keys);
    }

    /** Keys of the messages that say what is missing. */
    List<String> problems() {
        return problems;
    }

    /** The label of a section that is to be added; empty for none. */
    Map<String, String> newGroup() {
        return typed.byLanguage("newGroup");
    }

    /** The id of that section. */
    String newGroupId() {
        return MadeId.field(newGroup(), design.rows(DesignText.GROUPS).stream().map(Design::id).toList());
    }

    /** True when the options that were typed become a list of their own. */
    boolean newList() {
        return typed.line("vocabulary").equals(NEW_LIST) && !typed.lines("options").isEmpty();
    }

    /** The list of the typed options, in English and Korean line by line. */
    TermsText list(String introduction) {
        return OptionLines.added(TermsText.fresh(introduction), typed, problems);
    }

    private void read() {
        id();
        TEXTS.forEach(this::text);
        labels("label");
        labels("help");
        FLAGS.forEach(this::flag);
        group();
        word("readers", PUBLIC);
        word("writers", EDITORS);
        options();
        if (field().labels("label").isEmpty()) {
            problems.add("records.design.wrong.label");
        }
        if (field().text("type").isEmpty()) {
            problems.add("records.design.wrong.type");
        }
    }

    private void id() {
        List<String> taken = new ArrayList<>();
        design.rows(DesignText.FIELDS).forEach(row -> {
            taken.add(row.id());
            taken.addAll(row.texts("was"));
        });
        if (base.id().isEmpty()) {
            put("id", Value.of(MadeId.field(typed.byLanguage("label"), taken)));
        } else if (!typed.line("id").isEmpty() && !typed.line("id").equals(base.id())) {
            List<String> was = new ArrayList<>(base.texts("was"));
            was.remove(typed.line("id"));
            was.add(base.id());
            put("id", Value.of(typed.line("id")));
            put("was", Value.of(was));
        }
    }

    private void text(String key) {
        if (typed.sent(key)) {
            String text = typed.line(key);
            set(key, text.isEmpty() ? Optional.empty() : Optional.of(Value.of(text)), base.text(key).equals(text));
        }
    }

    private void labels(String key) {
        Map<String, String> texts = typed.byLanguage(key);
        boolean asked = typed.params().keySet().stream().anyMatch(param -> param.startsWith(key + "."));
        if (asked) {
            Optional<Value> value = texts.isEmpty() ? Optional.empty() : Optional.of(Value.of(texts));
            set(key, value, base.labels(key).equals(texts));
        }
    }

    private void flag(String key) {
        if (typed.sent(key)) {
            boolean ticked = typed.ticked(key);
            set(key, ticked ? Optional.of(Value.of("true")) : Optional.empty(), base.flag(key) == ticked);
        }
    }

    /** A field that names no section stands in the first one. */
    private void group() {
        if (!newGroup().isEmpty()) {
            put("group", Value.of(newGroupId()));
        } else if (typed.sent("group")) {
            String first = design.rows(DesignText.GROUPS).stream().findFirst().map(Design::id).orElse("");
            String before = base.text("group").isEmpty() && !base.id().isEmpty() ? first : base.text("group");
            set("group", Optional.of(Value.of(typed.line("group"))), before.equals(typed.line("group")));
        }
    }

    /** A word whose standard needs not be said. */
    private void word(String key, String standard) {
        if (typed.sent(key)) {
            String word = typed.line(key);
            String before = base.text(key).isEmpty() ? standard : base.text(key);
            set(key, word.equals(standard) ? Optional.empty() : Optional.of(Value.of(word)), before.equals(word));
        }
    }

    private void options() {
        String list = typed.line("vocabulary");
        List<String> lines = typed.lines("options");
        boolean own = !base.texts("options").isEmpty();
        if (own && typed.sent("options") && list.isEmpty()) {
            set("options", lines.isEmpty() ? Optional.empty() : Optional.of(Value.of(lines)), base.texts("options").equals(lines));
        } else if (typed.sent("vocabulary") && !list.equals(NEW_LIST)) {
            text("vocabulary");
            if (own && !list.isEmpty()) {
                keys.remove("options");
            }
        } else if (newList()) {
            keys.remove("options");
        }
        boolean chosen = List.of("choice", "choices").contains(field().text("type"));
        if (chosen && field().text("vocabulary").isEmpty() && field().texts("options").isEmpty() && !newList()) {
            problems.add("records.design.wrong.options");
        }
    }

    private void set(String key, Optional<Value> value, boolean same) {
        if (!same) {
            value.ifPresentOrElse(found -> put(key, found), () -> keys.remove(key));
        }
    }

    private void put(String key, Value value) {
        keys.put(key, value);
    }

    /** Names the page of the list that comes with the field. */
    void listed(String page) {
        put("vocabulary", Value.of(page));
    }
}
