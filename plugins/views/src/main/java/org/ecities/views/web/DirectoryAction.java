package org.ecities.views.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ecities.pages.Messages;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.records.Answer;
import org.ecities.records.Catalogue;
import org.ecities.records.FieldTypes;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.views.Columns;
import org.ecities.views.DirectoryPaths;
import org.ecities.views.DirectoryRefusedException;
import org.ecities.views.Rows;

/**
 * {@code /directory/cities?country=KR&sort=-population&page=2&q=...} shows part {@code directory}: the records
 * of one schema that fit all conditions and that the visitor may view. Parameters are field ids (a repeated
 * one means any of its values), {@code q}, {@code filter}, {@code sort} and {@code page}; anything else is
 * answered with status 400 and what is accepted.
 */
public final class DirectoryAction extends Action {

    private final transient Catalogue catalogue;
    private final transient Schemas schemas;
    private final transient FieldTypes types;
    private final transient DirectoryPaths paths;

    /** Takes where records are found, what they are called and which directories there are. */
    public DirectoryAction(Catalogue catalogue, Schemas schemas, FieldTypes types, DirectoryPaths paths) {
        this.catalogue = catalogue;
        this.schemas = schemas;
        this.types = types;
        this.paths = paths;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String segment = pageName(request);
        Optional<Schema> schema = paths.schema(segment).flatMap(schemas::schema);
        if (schema.isEmpty()) {
            String known = String.join(", ", paths.schemas().keySet());
            Failures.show(request, response, 404, visit.messages().text("views.directory.absent", segment, known));
            return;
        }
        Schema known = schema.get().knownTo(visit.asker());
        Shell.show(request, response, page(visit, request, segment, known));
    }

    private ShellPage page(Visit visit, HttpServletRequest request, String segment, Schema schema) {
        String address = paths.address(schema.name()).orElseThrow();
        try {
            DirectoryRequest wanted = DirectoryParameters.read(address, request.getParameterMap(), schema);
            return filled(visit, segment, schema, wanted);
        } catch (DirectoryRefusedException refused) {
            return refused(visit, segment, schema, DirectoryRequest.of(address), refused);
        }
    }

    private ShellPage filled(Visit visit, String segment, Schema schema, DirectoryRequest wanted) {
        Columns columns = new Columns(Optional.of(schema));
        List<String> ids = columns.standard();
        Answer answer = catalogue.ask(DirectoryQuery.of(wanted, schema, ids), visit.asker());
        if (answer.total() == 0) {
            new ConditionCheck(schemas, types).check(wanted, schema);
        }
        Rows rows = new Rows(columns, schemas, types, visit.messages());
        DirectoryScreen screen = new DirectoryScreen(wanted, columns, rows, visit.messages());
        return screen(visit, segment, schema, wanted)
                .with("rows", screen.rows(answer, ids))
                .with("columns", screen.columns(ids))
                .with("facets", screen.facets(answer))
                .with("conditions", screen.conditions())
                .with("total", answer.total())
                .with("previousHref", screen.previousHref())
                .with("nextHref", screen.nextHref(answer))
                .with("problems", List.of());
    }

    private ShellPage refused(
            Visit visit, String segment, Schema schema, DirectoryRequest whole, DirectoryRefusedException refused) {
        return screen(visit, segment, schema, whole)
                .with("rows", List.of())
                .with("columns", List.of())
                .with("facets", List.of())
                .with("conditions", List.of())
                .with("total", 0L)
                .with("previousHref", "")
                .with("nextHref", "")
                .with("problems", refused.texts(visit.messages()))
                .status(400);
    }

    private static ShellPage screen(Visit visit, String segment, Schema schema, DirectoryRequest wanted) {
        return ShellPage.of("directory", title(segment, schema, visit.messages()))
                .with("schemaLabel", schema.label(visit.locale()))
                .with("q", wanted.words())
                .with("kept", wanted.withWords("").parameters())
                .with("action", wanted.address())
                .with("schemaName", schema.name())
                .with("exported", wanted.parameters())
                .with("pageNumber", wanted.page());
    }

    /** Some directories have a name of their own in the bundle; the others are called after their schema. */
    private static String title(String segment, Schema schema, Messages messages) {
        String key = "views.directory.title." + segment;
        String own = messages.text(key);
        return own.equals(key)
                ? messages.text("views.directory.title", schema.label(messages.locale()))
                : own;
    }
}
