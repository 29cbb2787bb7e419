package org.ecities.records.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ecities.pages.Asker;
import org.ecities.pages.Drafts;
import org.ecities.pages.Pages;
import org.ecities.records.PrivateFields;
import org.ecities.records.Schemas;
import org.ecities.store.PageVersion;

/** Finds what a form starts from, as one person may see and change it. */
final class FormTargets {

    private final Pages pages;
    private final Schemas schemas;
    private final PrivateFields privateFields;

    FormTargets(Pages pages, Schemas schemas, PrivateFields privateFields) {
        this.pages = pages;
        this.schemas = schemas;
        this.privateFields = privateFields;
    }

    /** A version of a page; nothing typed and nothing joined yet. */
    FormTarget of(String name, Optional<PageVersion> page, String schema) {
        return FormTarget.of(
                schemas,
                page.map(PageVersion::name).orElse(name),
                page.map(PageVersion::version).orElse(0),
                page.map(PageVersion::text).orElse(""),
                schema);
    }

    /** The target with the private values as they are now. */
    FormTarget latest(Asker asker, FormTarget target) {
        return target.seen(found -> privateFields.toChange(
                        asker, found.pageName(), found.schema().orElseThrow(), found.written()))
                .writableBy(asker);
    }

    /** The target with the private values from which somebody began to type. */
    FormTarget typedOn(Asker asker, FormTarget target, Map<String, String[]> params) {
        Map<String, Integer> versions = new HashMap<>();
        params.forEach((name, values) -> {
            if (name.startsWith(RecordForm.VERSION) && values.length > 0 && values[0].matches("[0-9]{1,9}")) {
                versions.put(name.substring(RecordForm.VERSION.length()), Integer.valueOf(values[0]));
            }
        });
        return target.seen(found -> privateFields.seen(
                        asker, found.pageName(), found.schema().orElseThrow(), found.written(), versions))
                .writableBy(asker);
    }

    /** What an unsaved form was typed on: the version it was opened on, the latest one where that is gone. */
    FormTarget typed(Asker asker, String name, Drafts.Typed unsaved) {
        Optional<PageVersion> page = pages.view(asker, name, unsaved.base()).or(() -> pages.view(asker, name));
        return typedOn(asker, of(name, page, unsaved.first("schema")), params(unsaved));
    }

    /** The fields of an unsaved form as a request has them. */
    static Map<String, String[]> params(Drafts.Typed unsaved) {
        return unsaved.fields().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue().toArray(String[]::new)));
    }
}
