package org.ecities.views;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
            return table(use, DirectoryBody.read(use.body(), RefusedTag.firstLine(use), schemas, use.asker()), messages);
        } catch (DirectoryRefusedException refused) {
            return RefusedTag.notice(use, refused, messages);
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

    @Override
    public Optional<Set<String>> shows(String body) {
        return FilterSchema.shown(DirectoryBody.filter(body), schemas);
    }
}
