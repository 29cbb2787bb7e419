package org.ecities.search;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.ecities.records.IndexValue;
import org.ecities.records.IndexedPage;

/** A page as a document of the index. */
final class PageDocument {

    /** Characters of the prose of which excerpts are made. */
    static final int EXCERPT_TEXT = 100_000;

    private static final FieldType WITH_PLACES = withPlaces();

    private final IndexedPage page;
    private final Document document = new Document();

    private PageDocument(IndexedPage page) {
        this.page = page;
    }

    /** The document of a page. */
    static Document of(IndexedPage page) {
        PageDocument made = new PageDocument(page);
        made.addIdentity();
        made.addNames();
        made.addValues();
        made.addProse();
        return made.document;
    }

    /** What finds a page's document. */
    static Term term(long pageId) {
        return new Term(IndexFields.ID, Long.toString(pageId));
    }

    private void addIdentity() {
        document.add(new StringField(IndexFields.ID, Long.toString(page.pageId()), Field.Store.NO));
        document.add(new NumericDocValuesField(IndexFields.PAGE, page.pageId()));
        document.add(new NumericDocValuesField(IndexFields.VERSION, page.version()));
        document.add(new NumericDocValuesField(IndexFields.AT, page.at().toEpochMilli()));
        document.add(new LongPoint(IndexFields.AT, page.at().toEpochMilli()));
        addGiven(IndexFields.NAME, page.name());
        addGiven(IndexFields.TITLE, page.title());
        page.schema().ifPresent(schema -> addGiven(IndexFields.SCHEMA, schema));
        new TreeSet<>(page.viewers()).forEach(viewer ->
                document.add(new StringField(IndexFields.VIEWERS, viewer, Field.Store.NO)));
    }

    private void addGiven(String field, String text) {
        document.add(new BinaryDocValuesField(field, new BytesRef(Folding.clip(text, ValueFields.LONGEST_WORD))));
    }

    private void addNames() {
        List<String> all = new ArrayList<>(page.names());
        all.addAll(page.otherNames());
        NameFields names = new NameFields(document);
        names.addNames(page.names());
        names.addOtherNames(page.otherNames());
        names.addStarts(all);
    }

    private void addValues() {
        ValueFields fields = new ValueFields(document);
        page.values().forEach(fields::add);
        ofEveryPage().forEach((id, values) -> {
            // A record's own field of that name is what its columns and its order are about.
            if (page.values().getOrDefault(id, List.of()).isEmpty()) {
                fields.add(id, values);
            } else {
                fields.addToCompare(id, values);
            }
        });
        page.schema().ifPresent(this::addWords);
        page.values().values().forEach(values -> values.forEach(this::addWords));
    }

    private Map<String, List<IndexValue>> ofEveryPage() {
        Map<String, List<IndexValue>> values = new LinkedHashMap<>();
        values.put("schema", page.schema().<List<IndexValue>>map(schema -> List.of(new IndexValue.Word(schema))).orElse(List.of()));
        values.put("name", List.of(new IndexValue.Word(page.name())));
        values.put("title", List.of(new IndexValue.Text(page.title())));
        values.put("author", List.of(new IndexValue.Word(page.author())));
        var day = page.at().atZone(ZoneOffset.UTC).toLocalDate();
        values.put("changed", List.of(new IndexValue.Days(day, day)));
        return values;
    }

    private void addWords(IndexValue value) {
        if (value instanceof IndexValue.Word || value instanceof IndexValue.Text) {
            addWords(ColumnText.of(value));
        }
    }

    private void addWords(String text) {
        document.add(new TextField(IndexFields.VALUES, text, Field.Store.NO));
    }

    private void addProse() {
        if (!page.prose().isEmpty()) {
            document.add(new Field(IndexFields.PROSE, page.prose(), WITH_PLACES));
            document.add(new StoredField(IndexFields.PROSE_TEXT, Folding.clip(page.prose(), EXCERPT_TEXT)));
        }
    }

    private static FieldType withPlaces() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
