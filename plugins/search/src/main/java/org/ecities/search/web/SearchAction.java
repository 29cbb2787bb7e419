package org.ecities.search.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.Pages;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.records.Answer;
import org.ecities.records.Catalogue;
import org.ecities.records.Schemas;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code /search?q=&schema=&page=} shows part {@code search}; {@code /search/suggest?q=} answers with a JSON
 * list of {@code name}, {@code title} and {@code href}.
 */
public final class SearchAction extends Action {

    private static final int SUGGESTIONS = 8;
    private static final int NEAR_NAMES = 5;
    private static final String SUGGEST = "/suggest";

    private final transient Catalogue catalogue;
    private final transient Pages pages;
    private final transient Schemas schemas;
    private final transient JsonMapper json = JsonMapper.builder().build();

    /** Takes where to look, where near names come from and what kinds of page are called. */
    public SearchAction(Catalogue catalogue, Pages pages, Schemas schemas) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.schemas = schemas;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "null", "/" -> search(visit, request, response);
            case SUGGEST -> suggest(visit, request, response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void search(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        SearchRequest wanted = SearchRequest.of(request, visit.rows(SearchRequest.ROWS));
        boolean asked = !wanted.words().isEmpty();
        Answer answer = asked ? catalogue.ask(wanted.query(), visit.asker()) : new Answer(0, List.of(), Map.of());
        ShellPage page = ShellPage.of("search", visit.messages().text("search.title"))
                .with("q", wanted.words())
                .with("asked", asked)
                .with("schema", wanted.schema().orElse(""))
                .with("answer", answer)
                .with("rows", rows(answer, visit.locale()))
                .with("kinds", kinds(wanted, answer, visit.locale()))
                .with("pageNumber", wanted.page())
                .with("previousHref", wanted.page() > 1 ? wanted.href(wanted.page() - 1) : "")
                .with("nextHref", hasNext(wanted, answer) ? wanted.href(wanted.page() + 1) : "")
                .with("near", asked && answer.total() == 0 ? near(visit, wanted.words()) : List.of());
        Shell.show(request, response, page);
    }

    private List<SearchRow> rows(Answer answer, Locale locale) {
        return answer.hits().stream().map(hit -> SearchRow.of(hit, schemas, locale)).toList();
    }

    private List<SearchKind> kinds(SearchRequest wanted, Answer answer, Locale locale) {
        return answer.facets().getOrDefault("schema", List.of()).stream()
                .map(count -> kind(wanted, count, locale))
                .toList();
    }

    private SearchKind kind(SearchRequest wanted, Answer.Count count, Locale locale) {
        boolean selected = wanted.schema().filter(count.value()::equalsIgnoreCase).isPresent();
        return new SearchKind(
                schemas.schema(count.value()).map(schema -> schema.label(locale)).orElse(count.value()),
                count.pages(),
                wanted.href(selected ? Optional.empty() : Optional.of(count.value())),
                selected);
    }

    private static boolean hasNext(SearchRequest wanted, Answer answer) {
        return (long) wanted.page() * wanted.rows() < answer.total() && !wanted.last();
    }

    private List<NearName> near(Visit visit, String words) {
        return pages.nearNames(visit.asker(), words, NEAR_NAMES).stream().map(NearName::of).toList();
    }

    private void suggest(Visit visit, HttpServletRequest request, HttpServletResponse response) throws IOException {
        SearchRequest wanted = SearchRequest.of(request, visit.rows(SearchRequest.ROWS));
        List<Suggestion> suggestions = catalogue.suggest(wanted.words(), SUGGESTIONS, visit.asker()).stream()
                .map(Suggestion::of)
                .toList();
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(json.writeValueAsString(suggestions));
    }
}
