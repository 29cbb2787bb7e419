package org.ecities.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.ecities.records.IndexedPage;
import org.ecities.records.PrivateLayer;

/**
 * The documents of a page: one with its public fields and one for each layer of private values. Each says who reads it
 * and who has a fuller one, so that every asker finds exactly one of them.
 */
final class PageLayers {

    private PageLayers() {}

    /** All documents, the open one first; just that one for a page without private values. */
    static List<Document> of(IndexedPage page) {
        List<Document> documents = new ArrayList<>(1 + page.layers().size());
        documents.add(PageDocument.of(page));
        for (PrivateLayer layer : page.layers()) {
            addNames(documents.get(documents.size() - 1), IndexFields.BEYOND, layer.readers());
            documents.add(of(page, layer));
        }
        return documents;
    }

    private static Document of(IndexedPage page, PrivateLayer layer) {
        Document document = PageDocument.of(page.seenBy(layer));
        document.add(new StringField(IndexFields.LAYER, "", Field.Store.NO));
        document.add(new NumericDocValuesField(IndexFields.STATE, layer.state()));
        addNames(document, IndexFields.READERS, layer.readers());
        layer.until().ifPresent(until -> {
            document.add(new LongPoint(IndexFields.UNTIL, until.toEpochMilli()));
            document.add(new NumericDocValuesField(IndexFields.UNTIL, until.toEpochMilli()));
        });
        return document;
    }

    private static void addNames(Document document, String field, List<String> names) {
        names.forEach(name -> document.add(new StringField(field, name, Field.Store.NO)));
    }
}
