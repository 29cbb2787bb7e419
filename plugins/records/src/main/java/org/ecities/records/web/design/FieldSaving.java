package org.ecities.records.web.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.PageChange;
import org.ecities.records.Design;
import org.ecities.records.DesignText;
import org.ecities.records.TermsText;
import org.ecities.records.Value;
import org.ecities.records.Vocabulary;
import org.ecities.records.VocabularyText;

/**
 * One typed field on its way into a form design.
 *
 * @param field    id of the field as the form knew it; empty for a new one
 * @param shown    the field as it is now with what was typed differently
 * @param changes  what was typed differently from the version the form was opened on, by key
 * @param after    the form design as it would be
 * @param list     page and text of the list that comes with it
 * @param problems keys of messages: why it cannot be saved
 * @param clashes  what somebody else changed meanwhile
 */
record FieldSaving(
        String field,
        Design shown,
        Map<String, Optional<Value>> changes,
        DesignText after,
        Optional<PageChange> list,
        List<String> problems,
        List<FieldScreen.Clash> clashes) {

    /** Brings what was typed and the form design as it is now together. */
    static FieldSaving of(Editing editing, DesignText now, ListNames lists) {
        String field = editing.typed().line("field");
        DesignText opened = DesignText.of(editing.base().text());
        Optional<Design> base = opened.row(DesignText.FIELDS, field);
        Optional<Design> latest = now.row(DesignText.FIELDS, field);
        Design before = base.orElse(new Design(Map.of()));
        FieldDraft draft = FieldDraft.of(editing.typed(), now, before);
        Optional<PageChange> list = list(editing, draft, now, lists);
        List<String> problems = new ArrayList<>(draft.problems());
        if (!field.isEmpty() && (base.isEmpty() || latest.isEmpty())) {
            problems.add("records.design.wrong.gone");
        }
        Design typed = draft.field();
        Map<String, Optional<Value>> changes = DesignText.changes(before, typed);
        List<FieldScreen.Clash> clashes = latest.map(row -> clashes(before, row, changes)).orElse(List.of());
        DesignText after = problems.isEmpty() ? after(draft, now, field, typed, changes) : now;
        return new FieldSaving(field, rebased(latest.orElse(before), changes), changes, after, list, problems, clashes);
    }

    /** True for a field that is not there yet. */
    boolean fresh() {
        return field.isEmpty();
    }

    /** The pages that are kept together with the form design. */
    List<PageChange> others() {
        return list.map(List::of).orElse(List.of());
    }

    /** The list that comes with it. */
    Optional<Vocabulary> vocabulary() {
        return list.flatMap(page -> new VocabularyText().read(page.name(), page.text()).vocabulary());
    }

    private static Optional<PageChange> list(
            Editing editing, FieldDraft draft, DesignText now, ListNames lists) {
        if (!draft.newList()) {
            return Optional.empty();
        }
        String page = lists.free(editing.asker(), now.head().text("name"), draft.field().id());
        String label = draft.field().labels("label").values().stream().findFirst().orElse(draft.field().id());
        String plain = label.replaceAll("[\\[\\]{}|%~]", " ").strip();
        TermsText list = draft.list("The list behind the field \"" + plain + "\" of [" + editing.name() + "].");
        draft.listed(page);
        return Optional.of(PageChange.text(page, 0, list.text()));
    }

    /** The form that comes back starts from the field as it is now. */
    private static Design rebased(Design now, Map<String, Optional<Value>> changes) {
        Map<String, Value> keys = new LinkedHashMap<>(now.keys());
        changes.forEach((key, value) -> value.ifPresentOrElse(found -> keys.put(key, found), () -> keys.remove(key)));
        return new Design(keys);
    }

    private static List<FieldScreen.Clash> clashes(Design before, Design now, Map<String, Optional<Value>> changes) {
        List<FieldScreen.Clash> clashes = new ArrayList<>();
        changes.forEach((key, mine) -> {
            boolean theirs = !now.value(key).equals(before.value(key)) && !now.value(key).equals(mine);
            if (theirs) {
                clashes.add(new FieldScreen.Clash(key, shown(now.value(key)), shown(mine)));
            }
        });
        return clashes;
    }

    private static String shown(Optional<Value> value) {
        return value.map(found -> String.join(", ", found.texts())).orElse("");
    }

    private static DesignText after(
            FieldDraft draft, DesignText now, String field, Design typed, Map<String, Optional<Value>> changes) {
        DesignText design = now;
        if (!draft.newGroup().isEmpty()) {
            Map<String, Value> group = new LinkedHashMap<>();
            group.put("id", Value.of(draft.newGroupId()));
            group.put("label", Value.of(draft.newGroup()));
            design = design.add(DesignText.GROUPS, "", group);
        }
        if (field.isEmpty()) {
            return design.add(DesignText.FIELDS, lastOf(design, typed.text("group")), KeyOrder.of(typed.keys()));
        }
        DesignText changed = design.change(DesignText.FIELDS, field, changes);
        boolean title = changes.containsKey("id") && design.head().text("titleField").equals(field);
        return title ? changed.key("titleField", Value.of(typed.id())) : changed;
    }

    /** The last field of a section, behind which a new one belongs; empty for a section without any. */
    private static String lastOf(DesignText design, String group) {
        List<String> ids = design.rows(DesignText.FIELDS).stream()
                .filter(row -> row.text("group").equals(group) && !row.flag("closed"))
                .map(Design::id)
                .toList();
        return ids.isEmpty() ? "" : ids.get(ids.size() - 1);
    }
}
