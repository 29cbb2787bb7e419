package org.ecities.views;

import java.util.List;
import java.util.Optional;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.pages.PageTag;
import org.ecities.records.Answer;
import org.ecities.records.Catalogue;
import org.ecities.records.FieldTypes;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;

/** The tag {@code Directory}: a table of the records that fit a filter and that the reader may view. */
public final class DirectoryTag implements PageTag {

    private final Catalogue catalogue;
    private final Schemas schemas;
    private final FieldTypes types;
    private final DirectoryPaths paths;

    /** Takes where records are found, what they are called and where the full directories are. */
    public DirectoryTag(Catalogue catalogue, Schemas schemas, FieldTypes types, DirectoryPaths paths) {
        this.catalogue = catalogue;
        this.schemas = schemas;
        this.types = types;
        this.paths = paths;
    }

    @Override
    public String html(Use use) {
        Messages messages = Messages.of(use.locale());
        try {
            return table(use, DirectoryBody.read(use.body(), firstLine(use), schemas, use.asker()), messages);
        } catch (DirectoryRefusedException refused) {
            return notice(use, refused, messages);
        }
    }

    private String table(Use use, DirectoryDefinition written, Messages messages) {
        Optional<Schema> schema = FilterSchema.of(written.filter()).flatMap(schemas::schema);
        Columns columns = new Columns(schema.map(known -> known.knownTo(use.asker())));
        DirectoryDefinition definition = written.of(columns::knows);
        List<String> shown =
                written.columns().isEmpty() ? columns.standard() : columns.withTitle(definition.columns());
        Answer answer = catalogue.ask(definition.query(shown), use.asker());
        FullDirectory full = new FullDirectory(paths, definition);
        return new DirectoryHtml(columns, new Rows(columns, schemas, types, messages), messages)
                .html(answer, shown, full);
    }

    /** Readers cannot mend it, so they are only told that something is missing here. */
    private static String notice(Use use, DirectoryRefusedException refused, Messages messages) {
        HtmlWriter out = new HtmlWriter();
        out.open("div", "ec-notice ec-notice--warning");
        if (use.asker().signedIn()) {
            out.open("p").text(messages.text("views.tag.refused", use.tag())).close();
            out.open("ul");
            refused.texts(messages).forEach(text -> out.open("li").text(text).close());
            out.close();
        } else {
            out.open("p").text(messages.text("views.tag.absent")).close();
        }
        return out.close().html();
    }

    private static int firstLine(Use use) {
        int start = use.pageText().indexOf(use.body());
        return start < 0 ? 1 : 1 + (int) use.pageText().substring(0, start).chars().filter(c -> c == '\n').count();
    }
}
