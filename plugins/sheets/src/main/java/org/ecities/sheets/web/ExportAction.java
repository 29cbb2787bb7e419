package org.ecities.sheets.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Visit;
import org.ecities.records.Answer;
import org.ecities.records.Catalogue;
import org.ecities.records.Filter;
import org.ecities.records.FilterLanguage;
import org.ecities.records.FilterSyntaxException;
import org.ecities.records.Query;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.sheets.out.RecordExport;
import org.ecities.sheets.out.SheetFormat;

/**
 * {@code /export/City.csv?filter=&q=&country=KR}: the records of a schema that fit all conditions, as the visitor sees them.
 * Conditions are those of directories: a filter, words, and field ids, of which a repeated one means any of its values.
 */
public final class ExportAction extends Action {

    /** Beginning of the addresses. */
    public static final String PATH = "/export";

    /** Exports that are written at the same time; each reads many pages. */
    static final int AT_ONCE = 2;

    private final transient Catalogue catalogue;
    private final transient Schemas schemas;
    private final transient RecordExport export;
    private final transient Semaphore places = new Semaphore(AT_ONCE);

    /** Takes where records are found and what writes them. */
    public ExportAction(Catalogue catalogue, Schemas schemas, RecordExport export) {
        this.catalogue = catalogue;
        this.schemas = schemas;
        this.export = export;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String file = pageName(request);
        Optional<SheetFormat> format = SheetFormat.of(file);
        Optional<Schema> schema = format.flatMap(found ->
                schemas.schema(file.substring(0, file.length() - found.ending().length() - 1)));
        if (schema.isEmpty()) {
            Failures.show(request, response, 404, visit.messages().text("sheets.export.absent", file));
            return;
        }
        Filter filter = filter(request, schema.get(), visit);
        if (!places.tryAcquire()) {
            response.setHeader("Retry-After", "10");
            Failures.show(request, response, 503, visit.messages().text("sheets.export.busy"));
            return;
        }
        try {
            send(visit, request, response, schema.get(), format.get(), filter);
        } finally {
            places.release();
        }
    }

    private void send(
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            Schema schema,
            SheetFormat format,
            Filter filter)
            throws IOException {
        List<String> pages = pages(visit, filter, words(request));
        response.setContentType(format.type());
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + schema.name() + "." + format.ending() + "\"");
        if (!request.getMethod().equals("HEAD")) {
            export.write(
                    new RecordExport.Wanted(schema, pages, visit.asker(), visit.locale()), format, response.getOutputStream());
        }
    }

    private static Optional<String> words(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("q")).filter(words -> !words.isBlank());
    }

    private static Filter filter(HttpServletRequest request, Schema schema, Visit visit) {
        List<Filter> parts = new ArrayList<>();
        parts.add(new Filter.Compare("schema", Filter.Operator.EQUAL, schema.name()));
        Schema known = schema.knownTo(visit.asker());
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            if (known.field(parameter.getKey()).isPresent()) {
                parts.add(new Filter.In(parameter.getKey(), List.of(parameter.getValue())));
            }
        }
        String typed = Optional.ofNullable(request.getParameter("filter")).orElse("");
        try {
            parts.add(FilterLanguage.parse(typed));
        } catch (FilterSyntaxException wrong) {
            throw new PageRefusedException("sheets.export.filter", wrong.text(visit.messages()));
        }
        return new Filter.And(List.copyOf(parts));
    }

    /** Names of the pages, asked for piece by piece. */
    private List<String> pages(Visit visit, Filter filter, Optional<String> words) {
        List<String> names = new ArrayList<>();
        long total = Long.MAX_VALUE;
        while (names.size() < Math.min(total, RecordExport.MAX_RECORDS)) {
            Query query = new Query(words, filter, List.of(), names.size(), Query.MAX_LIMIT, List.of(), List.of());
            Answer answer = catalogue.ask(query, visit.asker());
            if (answer.hits().isEmpty()) {
                return names;
            }
            total = answer.total();
            if (total > RecordExport.MAX_RECORDS) {
                throw new PageRefusedException("sheets.export.many", total, RecordExport.MAX_RECORDS);
            }
            answer.hits().stream().map(Answer.Hit::name).forEach(names::add);
        }
        return names;
    }

    /**
     * Addresses of the exports of a schema, in the order of the formats.
     *
     * @param schema name of the schema
     */
    public static Stream<String> addresses(String schema) {
        return Stream.of(SheetFormat.values()).map(format -> PATH + "/" + Links.segment(schema) + "." + format.ending());
    }
}
