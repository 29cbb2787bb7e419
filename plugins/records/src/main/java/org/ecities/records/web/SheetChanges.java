package org.ecities.records.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.Asker;
import org.ecities.pages.Drafts;
import org.ecities.pages.Pages;
import org.ecities.records.DraftedSheet;
import org.ecities.records.Evidence;
import org.ecities.records.Field;
import org.ecities.records.FieldTypes;
import org.ecities.records.FieldValue;
import org.ecities.records.PrivateFields;
import org.ecities.records.Schemas;
import org.ecities.records.SheetChange;

/** Tells what the unsaved form of a data sheet changes, as its author sees it. */
public final class SheetChanges implements DraftedSheet {

    private final Schemas schemas;
    private final FieldTypes types;
    private final FormTargets targets;
    private final RecordForm form;

    /** Takes the pages, what stands beside their texts, schemas and field types. */
    public SheetChanges(Pages pages, PrivateFields privateFields, Schemas schemas, FieldTypes types) {
        this.schemas = schemas;
        this.types = types;
        this.targets = new FormTargets(pages, schemas, privateFields);
        this.form = new RecordForm(schemas, types);
    }

    @Override
    public List<SheetChange> changes(Asker author, String page, Drafts.Typed typed, Locale locale) {
        FormTarget target = targets.typed(author, page, typed);
        if (target.broken().isPresent() || target.schema().isEmpty()) {
            return List.of();
        }
        Map<String, String[]> params = ConflictChoices.applied(FormTargets.params(typed));
        Map<String, Optional<FieldValue>> changed = form.changes(params, target.record(), target.form()).changes();
        return target.form().fields().stream()
                .filter(field -> changed.containsKey(field.id()))
                .map(field -> change(field, target.record().field(field), changed.get(field.id()), locale))
                .toList();
    }

    private SheetChange change(Field field, Optional<FieldValue> now, Optional<FieldValue> then, Locale locale) {
        Evidence evidence = then.map(FieldValue::evidence).orElse(Evidence.NONE);
        return new SheetChange(
                field.label(locale), shown(field, now, locale), shown(field, then, locale),
                evidence.source().orElse(""), evidence.asOf().orElse(""), field.isPrivate());
    }

    private String shown(Field field, Optional<FieldValue> value, Locale locale) {
        return value.map(found -> types.of(field).shown(field, found.value(), schemas, locale)).orElse("");
    }
}
