package org.ecities.views.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.pages.TagFinder;
import org.ecities.pages.TagSpan;
import org.ecities.pages.web.Links;
import org.ecities.records.Catalogue;
import org.ecities.records.FieldTypes;
import org.ecities.records.Query;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.views.Columns;
import org.ecities.views.FilterSchema;
import org.ecities.views.Rows;

/** Makes views from the bodies of tags: on a page, alone and as CSV, each with the rights of whoever asks. */
public final class Views {

    /** Name of the tag. */
    public static final String TAG = "View";
    /** Beginning of the addresses of single views. */
    public static final String PATH = "/views/";
    /** Most rows of a CSV. */
    public static final int MAX_CSV_ROWS = 10_000;

    private final Catalogue catalogue;
    private final Schemas schemas;
    private final FieldTypes types;
    private final AskLinks asking;
    private final MapImages images;

    /** Takes where records are found, what they are called, where readers write to and what maps are drawn on. */
    public Views(Catalogue catalogue, Schemas schemas, FieldTypes types, AskLinks asking, MapImages images) {
        this.catalogue = catalogue;
        this.schemas = schemas;
        this.types = types;
        this.asking = asking;
        this.images = images;
    }

    /**
     * A view on a page.
     *
     * @param body      text of the tag after its name
     * @param firstLine line of the page on which it begins, from 1
     * @param page      page it stands on
     * @param number    its place among the views of the page, from 1; 0 when it has no address
     * @throws org.ecities.views.DirectoryRefusedException when it cannot be made
     */
    public String html(String body, int firstLine, String page, int number, Asker asker, Messages messages) {
        ViewDefinition definition = ViewBody.read(body, firstLine, schemas, asker);
        String address = number == 0 ? "" : address(page, number);
        return html(context(definition, asker, messages, address), false);
    }

    /**
     * A view alone, with as many rows as a view may have.
     *
     * @param sort order the reader chose
     * @throws org.ecities.views.DirectoryRefusedException when it cannot be made
     */
    public String alone(String body, int firstLine, String address, Optional<Query.Sort> sort, Asker asker, Messages messages) {
        ViewDefinition definition = ViewBody.read(body, firstLine, schemas, asker);
        ViewDefinition whole = allRecords(definition) ? definition.limited(definition.kind().maxLimit()) : definition;
        return html(context(sort.map(whole::sorted).orElse(whole), asker, messages, address), true);
    }

    /**
     * A view as CSV with all records that fit, or the groups and figures it shows.
     *
     * @throws org.ecities.views.DirectoryRefusedException when it cannot be made
     */
    public String csv(String body, int firstLine, Asker asker, Messages messages) {
        ViewDefinition definition = ViewBody.read(body, firstLine, schemas, asker);
        ViewDefinition whole = allRecords(definition) ? definition.limited(MAX_CSV_ROWS) : definition;
        return CsvText.of(shown(context(whole, asker, messages, "")).table());
    }

    /**
     * What a view is called: its title, else what its records are.
     *
     * @throws org.ecities.views.DirectoryRefusedException when it cannot be read
     */
    public String title(String body, Asker asker, Messages messages) {
        ViewDefinition definition = ViewBody.read(body, 1, schemas, asker);
        return Optional.of(definition.title())
                .filter(title -> !title.isEmpty())
                .or(() -> FilterSchema.of(definition.filter())
                        .flatMap(schemas::schema)
                        .map(schema -> messages.text("views.alone.title", schema.label(messages.locale()))))
                .orElseGet(() -> messages.text("views.alone.any"));
    }

    /** Names of the schemas whose records a view shows; absent when any page may show. */
    Optional<Set<String>> shows(String body) {
        return FilterSchema.shown(ViewBody.filter(body), schemas);
    }

    /** True when a reader may sort a view by this. */
    public boolean sorts(String body, String by, Asker asker) {
        ViewDefinition definition = ViewBody.read(body, 1, schemas, asker);
        ViewContext view = context(definition, asker, Messages.of(Messages.LANGUAGES.get(0)), "");
        return view.definition().grouped()
                ? view.definition().groups().contains(by)
                        || view.definition().measures().stream().anyMatch(measure -> measure.toText().equals(by))
                : view.columns().knows(by) && (asker.signedIn() || !by.equals(ViewContext.AUTHOR));
    }

    /** The views in a page text, in order. */
    public static List<TagSpan> in(String pageText) {
        return TagFinder.find(pageText).stream().filter(span -> span.name().equals(TAG)).toList();
    }

    /** Address of a view alone; with {@code .csv} behind it that of its CSV. */
    public static String address(String page, int number) {
        return PATH + Links.segment(page) + "/" + number;
    }

    private ViewContext context(ViewDefinition written, Asker asker, Messages messages, String address) {
        Optional<Schema> schema = FilterSchema.of(written.filter()).flatMap(schemas::schema);
        Columns columns = new Columns(schema.map(known -> known.knownTo(asker)));
        ViewDefinition definition = written.of(id -> columns.knows(id) && (asker.signedIn() || !id.equals(ViewContext.AUTHOR)));
        return new ViewContext(
                definition, catalogue, asker, columns, new Rows(columns, schemas, types, messages), messages, address);
    }

    /** Of the others the limit says which records they are about. */
    private static boolean allRecords(ViewDefinition definition) {
        return switch (definition.kind()) {
            case TABLE, CARDS, LIST, MAP, TOPICS -> !definition.grouped();
            case BAR, LINE, COMPARE -> false;
        };
    }

    private ShownView shown(ViewContext view) {
        return switch (view.definition().kind()) {
            case TABLE -> TableView.of(view);
            case CARDS -> CardsView.of(view);
            case LIST -> ListView.of(view);
            case MAP -> MapView.of(view, images);
            case BAR -> BarView.of(view);
            case LINE -> LineView.of(view);
            case COMPARE -> CompareView.of(view);
            case TOPICS -> TopicsView.of(view, schemas, asking);
        };
    }

    private String html(ViewContext view, boolean alone) {
        HtmlWriter out = new HtmlWriter();
        out.open("div", "ec-view ec-view--" + view.definition().kind().word());
        if (!view.definition().title().isEmpty() && !alone) {
            out.open("p", "ec-view__title").attr("dir", "auto").text(view.definition().title()).close();
        }
        shown(view).write(out);
        if (!view.address().isEmpty()) {
            links(out, view, alone);
        }
        return out.close().html();
    }

    private static void links(HtmlWriter out, ViewContext view, boolean alone) {
        out.open("p", "ec-view__links");
        if (!alone) {
            out.open("a").attr("href", view.address()).attr("rel", "nofollow").text(view.messages().text("views.alone")).close().text(" · ");
        }
        out.open("a").attr("href", view.address() + ".csv").attr("rel", "nofollow").text(view.messages().text("views.csv")).close();
        out.close();
    }
}
