package org.ecities.records.web.design;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.Pages;
import org.ecities.pages.Right;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.records.Catalogue;
import org.ecities.records.DesignTrial;
import org.ecities.records.FieldTypes;
import org.ecities.records.PrivateFields;
import org.ecities.records.RecordUnreadableException;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.records.VocabularyText;
import org.ecities.store.PageVersion;

/**
 * Form designs and lists changed by form, at {@code /design/<page>}: {@code ?field=} and {@code ?add=field} for one field,
 * {@code ?term=} for one value of a list. POST with {@code do} changes them: {@code up}, {@code down}, {@code close},
 * {@code open}, {@code save}; {@code try} shows what a change would do, {@code agree} saves it all the same. For those who
 * may edit the page: the secretariat.
 */
public final class DesignAction extends Action {

    /** Where it listens. */
    public static final String PATH = DesignLinks.ALL + "/*";

    private final transient Pages pages;
    private final transient SchemaEditing designs;
    private final transient TermsEditing terms;
    private final transient ListNames names;

    /**
     * Takes what it reads and changes.
     *
     * @param names names of all pages that begin with some letters
     */
    public DesignAction(
            Pages pages,
            Catalogue catalogue,
            Schemas schemas,
            FieldTypes types,
            PrivateFields privateFields,
            Function<String, List<String>> names) {
        this.pages = pages;
        this.names = new ListNames(pages, names);
        DesignTrial trial = new DesignTrial(pages, catalogue, schemas, types, privateFields);
        this.designs = new SchemaEditing(pages, schemas, types, trial, this.names);
        this.terms = new TermsEditing(pages, schemas, catalogue);
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (pageName(request).isEmpty()) {
            overview(visit, request, response);
            return;
        }
        answer(visit, request, response, designs::show, terms::show);
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        answer(visit, request, response, designs::change, terms::change);
    }

    private void answer(Visit visit, HttpServletRequest request, HttpServletResponse response, Step design, Step list)
            throws ServletException, IOException {
        String name = pageName(request);
        require(visit, name);
        boolean ours = name.startsWith(Schema.PAGE_PREFIX) || name.startsWith(VocabularyText.PAGE_PREFIX);
        Optional<PageVersion> page = ours ? pages.view(visit.asker(), name) : Optional.empty();
        if (page.isEmpty()) {
            Failures.show(request, response, 404, visit.messages().text("records.design.absent", name));
            return;
        }
        Editing editing = Editing.of(visit, request, pages, page.get());
        try {
            (name.startsWith(Schema.PAGE_PREFIX) ? design : list).run(editing, request, response);
        } catch (RecordUnreadableException broken) {
            Failures.show(request, response, 422, visit.messages().text(
                    "records.form.broken", broken.violation().line(), broken.violation().text(visit.messages())));
        }
    }

    /** All form designs and lists, each with the way to change it. */
    private void overview(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        require(visit, "");
        Messages messages = visit.messages();
        HtmlWriter out = new HtmlWriter();
        out.open("p").text(messages.text("records.design.all.intro")).close();
        links(out, visit, Schema.PAGE_PREFIX, messages.text("records.design.all.designs"));
        links(out, visit, VocabularyText.PAGE_PREFIX, messages.text("records.design.all.lists"));
        Shell.show(request, response, ShellPage.of("design", messages.text("records.design.all")).with("formHtml", out.html()));
    }

    private void links(HtmlWriter out, Visit visit, String prefix, String heading) {
        out.open("h2").text(heading).close().open("ul");
        names.names(visit.asker(), prefix).forEach(name -> {
            out.open("li").open("a").attr("href", DesignLinks.of(name)).text(DesignLinks.bare(name)).close().text(" ");
            out.open("a", "ec-hint").attr("href", Links.view(name)).text(visit.messages().text("records.design.page")).close();
            out.close();
        });
        out.close();
    }

    private void require(Visit visit, String name) {
        boolean may = name.isEmpty() ? visit.asker().secretariat() : visit.asker().secretariat() && pages.may(visit.asker(), Right.EDIT, name);
        if (!may) {
            throw new NotAllowedException(Right.EDIT, name.isEmpty() ? Schema.PAGE_PREFIX + "*" : name);
        }
    }

    private interface Step {
        void run(Editing editing, HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException;
    }
}
