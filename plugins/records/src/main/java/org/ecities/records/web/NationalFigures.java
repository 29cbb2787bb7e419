package org.ecities.records.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.pages.PageTag;
import org.ecities.records.Answer;
import org.ecities.records.Catalogue;
import org.ecities.records.Filter;
import org.ecities.records.PageRecord;
import org.ecities.records.Query;

/**
 * The figures of a city's country or area, year by year, below the city's own: from pages {@code CountryIndex.*} that the
 * reader may view, and named as what they are.
 */
public final class NationalFigures implements SheetSupplement {

    /** Schema of the records that are shown. */
    public static final String SCHEMA = "CountryIndex";

    private static final String CITY = "City";
    private static final String COUNTRY = "country";
    private static final List<String> COLUMNS = List.of("year", "rank", "egdi", "epi");
    private static final int MOST_YEARS = 20;

    private final Catalogue catalogue;

    /** Takes the index in which the figures are found. */
    public NationalFigures(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void write(HtmlWriter out, PageTag.Use use, PageRecord record) {
        Optional<String> country = record.text(COUNTRY).filter(code -> record.schema().equals(CITY));
        List<Answer.Hit> years = country.map(code -> years(code, use)).orElse(List.of());
        if (!years.isEmpty()) {
            table(out, years, Messages.of(use.locale()));
        }
    }

    private List<Answer.Hit> years(String country, PageTag.Use use) {
        Filter filter = new Filter.And(List.of(
                new Filter.Compare("schema", Filter.Operator.EQUAL, SCHEMA),
                new Filter.Compare(COUNTRY, Filter.Operator.EQUAL, country)));
        Query query = new Query(
                Optional.empty(), filter, List.of(Query.Sort.parse("-year")), 0, MOST_YEARS, COLUMNS, List.of());
        return catalogue.ask(query, use.asker()).hits();
    }

    private static void table(HtmlWriter out, List<Answer.Hit> years, Messages messages) {
        String title = messages.text("records.national.title");
        out.open("section", "ec-record__group ec-national").element("h2", "ec-record__heading", title);
        out.open("div", "ec-table-scroll").attr("role", "region").attr("tabindex", "0").attr("aria-label", title);
        out.open("table", "ec-table").open("thead").open("tr");
        COLUMNS.forEach(column -> out.open("th", "ec-number").attr("scope", "col").text(messages.text("records.national." + column)).close());
        out.close().close().open("tbody");
        years.forEach(year -> row(out, year.columns()));
        out.close().close().close();
        out.open("p", "ec-hint").text(messages.text("records.national.source")).text(" ");
        out.open("a").attr("href", "/wiki/Disclaimer").text(messages.text("records.national.disclaimer")).close();
        out.close().close();
    }

    private static void row(HtmlWriter out, Map<String, List<String>> columns) {
        out.open("tr");
        COLUMNS.forEach(column -> {
            boolean head = column.equals(COLUMNS.get(0));
            out.open(head ? "th" : "td", "ec-number").attr(head ? "scope" : "data-field", head ? "row" : column);
            out.text(String.join(", ", columns.getOrDefault(column, List.of()))).close();
        });
        out.close();
    }
}
