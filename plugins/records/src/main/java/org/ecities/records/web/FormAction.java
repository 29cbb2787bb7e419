package org.ecities.records.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.ConflictException;
import org.ecities.pages.Drafts;
import org.ecities.pages.Messages;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageMerge;
import org.ecities.pages.PageNameRule;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Pages;
import org.ecities.pages.Right;
import org.ecities.pages.ValueChange;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.FormDrafts;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Visit;
import org.ecities.records.EntryDoor;
import org.ecities.records.Field;
import org.ecities.records.FieldTypes;
import org.ecities.records.FieldValue;
import org.ecities.records.PrivateFields;
import org.ecities.records.RecordText;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.records.Violation;
import org.ecities.store.Commit;
import org.ecities.store.PageVersion;

/**
 * The form of a page's data sheet at {@code /form/<page>}. GET shows it ({@code ?schema=City} for a page that
 * has no record yet), POST saves what was changed against the version the form was opened on.
 */
public final class FormAction extends Action {

    private final transient Pages pages;
    private final transient FormDrafts drafts;
    private final transient FormTargets targets;
    private final transient RecordText text;
    private final transient RecordForm form;
    private final transient FormScreens screens;
    private final transient ConflictScreen conflicts;
    private final transient SheetWatch watch;
    private final transient EntryDoor door;

    /** Takes the pages, the merge they use, what stands beside page texts, schemas, field types, unsaved texts. */
    public FormAction(
            Pages pages,
            PageMerge merge,
            PrivateFields privateFields,
            Schemas schemas,
            FieldTypes types,
            Drafts drafts) {
        this(pages, merge, privateFields, schemas, types, new FormDrafts(drafts, FormDrafts.FORM), SheetWatch.NONE,
                EntryDoor.NONE);
    }

    /** As the other constructor, with somebody who is told of the sheets people went through, and a door for others. */
    public FormAction(
            Pages pages,
            PageMerge merge,
            PrivateFields privateFields,
            Schemas schemas,
            FieldTypes types,
            FormDrafts drafts,
            SheetWatch watch,
            EntryDoor door) {
        this.door = door;
        this.watch = watch;
        this.pages = pages;
        this.drafts = drafts;
        this.targets = new FormTargets(pages, schemas, privateFields);
        this.text = new RecordText(schemas);
        this.form = new RecordForm(schemas, types);
        this.screens = new FormScreens(schemas, types, form);
        this.conflicts = new ConflictScreen(merge, schemas, types, privateFields);
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<PageVersion> page = pages.view(visit.asker(), pageName(request));
        String name = page.map(PageVersion::name).orElseGet(() -> PageNameRule.accepted(pageName(request)));
        require(visit, page.isPresent() ? Right.EDIT : Right.CREATE, name);
        Optional<Drafts.Typed> unsaved = drafts.continued(visit, request, name);
        FormTarget target = unsaved.isPresent()
                ? targets.typed(visit.asker(), name, unsaved.get())
                : targets.latest(visit.asker(), targets.of(name, page, parameter(request, "schema")));
        if (ready(request, response, target)) {
            drafts.offer(visit, request, target.pageName(), unsaved.isPresent());
            Map<String, String[]> typed = unsaved.map(FormTargets::params).orElse(Map.of());
            screens.form(request, response, sheet(visit, target, typed, List.of(), Optional.empty()), target, 200);
        }
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<FormTarget> base =
                base(visit, request).map(target -> targets.typedOn(visit.asker(), target, request.getParameterMap()));
        FormTarget target = base.orElseGet(() -> latest(visit, request));
        if (!ready(request, response, target)) {
            return;
        }
        try {
            if (base.isEmpty()) {
                throw new PageRefusedException("records.form.base", parameter(request, "base"));
            }
            require(visit, target.version() > 0 ? Right.EDIT : Right.CREATE, target.pageName());
            save(visit, request, response, target);
        } catch (PageRefusedException refused) {
            comeBack(visit, request, response, target, refused.text(visit.messages()), 400);
        } catch (NotAllowedException refused) {
            String key = "pages.error.right." + refused.right();
            comeBack(visit, request, response, target, visit.messages().text(key, refused.page()), 403);
        }
    }

    /** The form again with everything that was typed. */
    private void comeBack(
            Visit visit, HttpServletRequest request, HttpServletResponse response, FormTarget target, String why, int status)
            throws ServletException, IOException {
        keepDraft(visit, request, target);
        Map<String, String[]> params = ConflictChoices.applied(request.getParameterMap());
        screens.form(request, response, sheet(visit, target, params, List.of(), Optional.of(why)), target, status);
    }

    private void save(Visit visit, HttpServletRequest request, HttpServletResponse response, FormTarget target)
            throws ServletException, IOException {
        Map<String, String[]> params = ConflictChoices.applied(request.getParameterMap());
        Schema schema = target.form();
        PrivateFields.Seen seen = target.seen().orElseThrow();
        ConsentForm consents = ConsentForm.read(params, schema, seen.consents());
        FormChanges changes = form.changes(params, target.record(), schema).with(consents.violations());
        if (changes.refused()) {
            keepDraft(visit, request, target);
            FormSheet sheet = sheet(visit, target, params, changes.violations(), Optional.empty());
            screens.form(request, response, sheet, target, 422);
            return;
        }
        if (Unusual.asks(changes, params)) {
            keepDraft(visit, request, target);
            FormSheet sheet = sheet(visit, target, params, changes.unusual(), Optional.empty());
            screens.form(request, response, sheet, target, 422);
            return;
        }
        Map<String, Optional<FieldValue>> texts = PrivateFields.texts(changes.changes(), schema);
        String mine = text.write(target.text(), target.schema().orElseThrow(), texts);
        List<ValueChange> values = PrivateFields.values(changes.changes(), consents.agreed(), seen);
        try {
            drafts.check(request);
            PageChange change = PageChange.text(target.pageName(), target.version(), mine).with(values);
            boolean same = mine.equals(target.text()) && values.isEmpty();
            Optional<Commit> commit = commit(visit, request, change, same, note(request, changes, schema));
            drafts.saved(visit, request, target.pageName(), commit);
            watch.lookedAt(visit, request, target.pageName(), text.read(mine).record().orElseGet(target::written));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", Links.view(target.pageName()));
        } catch (ConflictException conflict) {
            keepDraft(visit, request, target);
            conflicts.show(request, response, target, changes, mine, conflict);
        }
    }

    /** What is not saved yet outlives a closed window. */
    private void keepDraft(Visit visit, HttpServletRequest request, FormTarget target) {
        drafts.keep(visit, request, target.pageName());
        drafts.offer(visit, request, target.pageName(), true);
    }

    private Optional<Commit> commit(
            Visit visit, HttpServletRequest request, PageChange change, boolean same, String note) {
        String address = String.valueOf(request.getRemoteAddr());
        Optional<Optional<Commit>> entered =
                door.commit(visit.asker(), address, request.getParameterMap(), change, note);
        if (entered.isPresent()) {
            return entered.get();
        }
        return same ? Optional.empty() : pages.commit(visit.asker(), change, note);
    }

    /** True when the target has a record that can be read, or a schema for a new one; else the reason was shown. */
    private boolean ready(HttpServletRequest request, HttpServletResponse response, FormTarget target)
            throws ServletException, IOException {
        Optional<Violation> broken = target.broken();
        if (broken.isPresent()) {
            screens.broken(request, response, target, broken.get());
            return false;
        }
        if (target.schema().isEmpty()) {
            screens.choose(request, response, target, parameter(request, "schema"));
            return false;
        }
        return true;
    }

    /** The version the form was opened on; absent when it is none of this page. */
    private Optional<FormTarget> base(Visit visit, HttpServletRequest request) {
        String name = pageName(request);
        String base = parameter(request, "base");
        int version = base.matches("[0-9]{1,9}") ? Integer.parseInt(base) : -1;
        Optional<PageVersion> page = version > 0 ? pages.view(visit.asker(), name, version) : Optional.empty();
        boolean known = version == 0 || page.isPresent();
        return known ? Optional.of(targets.of(name, page, parameter(request, "schema"))) : Optional.empty();
    }

    private FormTarget latest(Visit visit, HttpServletRequest request) {
        Optional<PageVersion> page = pages.view(visit.asker(), pageName(request));
        return targets.latest(visit.asker(), targets.of(pageName(request), page, parameter(request, "schema")));
    }

    /** A mandate opens the form of a page that is there; what is typed is then kept by the door alone. */
    private void require(Visit visit, Right right, String name) {
        boolean mandated = right == Right.EDIT && door.opens(visit.asker(), name);
        if (!mandated && !pages.may(visit.asker(), right, name)) {
            throw new NotAllowedException(right, name);
        }
    }

    private String note(HttpServletRequest request, FormChanges changes, Schema schema) {
        String typed = parameter(request, "note").strip();
        return typed.isEmpty()
                ? form.note(open(changes, schema), schema, Messages.of(Messages.LANGUAGES.get(0)))
                : typed;
    }

    /** What the note tells of: that a private value changed is not told to those who cannot see it. */
    private static Map<String, Optional<FieldValue>> open(FormChanges changes, Schema schema) {
        Map<String, Optional<FieldValue>> open = new LinkedHashMap<>(changes.changes());
        open.keySet().removeIf(id -> schema.field(id).filter(Field::isPrivate).isPresent());
        return open;
    }

    private FormSheet sheet(
            Visit visit,
            FormTarget target,
            Map<String, String[]> params,
            List<Violation> violations,
            Optional<String> refusal) {
        return new FormSheet(
                target.pageName(),
                target.form(),
                target.version(),
                target.record(),
                params,
                violations,
                refusal,
                visit.token(),
                visit.messages(),
                target.seen().map(PrivateFields.Seen::versions).orElse(Map.of()),
                target.seen().map(PrivateFields.Seen::consents).orElse(Map.of()),
                watch.confirms(visit.asker(), target.pageName()),
                target.version() == 0
                        ? Optional.empty()
                        : door.section(visit.asker(), target.pageName(), visit.locale().getLanguage()));
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
