package org.ecities.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** Puts names into a document: as words, as whole keys and as what somebody begins to type. */
final class NameFields {

    /** Longest name in characters; the rest is not looked at. */
    private static final int LONGEST = 300;
    /** Words of a name at which typing may begin. */
    private static final int STARTS = 8;

    private final Document document;

    NameFields(Document document) {
        this.document = document;
    }

    /** Names by which the page is found first. */
    void addNames(List<String> names) {
        addWords(IndexFields.NAMES, names);
        Set<String> keys = new TreeSet<>();
        Set<String> cores = new TreeSet<>();
        clipped(names).forEach(name -> {
            keys.add(Folding.key(name));
            cores.add(PlaceWords.core(name));
        });
        addKeys(IndexFields.KEY, keys);
        addKeys(IndexFields.CORE_KEY, cores);
    }

    /** Further names. */
    void addOtherNames(List<String> names) {
        addWords(IndexFields.OTHER_NAMES, names);
        Set<String> keys = new TreeSet<>();
        clipped(names).forEach(name -> {
            keys.add(Folding.key(name));
            keys.add(PlaceWords.core(name));
        });
        addKeys(IndexFields.OTHER_KEY, keys);
    }

    /** What somebody may begin to type. */
    void addStarts(List<String> names) {
        Set<String> starts = new TreeSet<>();
        clipped(names).forEach(name -> addStarts(name, starts));
        addKeys(IndexFields.STARTS, starts);
    }

    private static void addStarts(String name, Set<String> starts) {
        String folded = Folding.fold(name);
        boolean between = true;
        int words = 0;
        for (int i = 0; i < folded.length() && words < STARTS; i += Character.charCount(folded.codePointAt(i))) {
            boolean inName = Folding.inName(folded.codePointAt(i));
            if (inName && between) {
                starts.add(Folding.lettersOf(folded.substring(i)));
                words++;
            }
            between = !inName;
        }
    }

    private void addWords(String field, List<String> names) {
        clipped(names).forEach(name -> document.add(new TextField(field, name, Field.Store.NO)));
    }

    private void addKeys(String field, Set<String> keys) {
        keys.stream()
                .filter(key -> !key.isEmpty())
                .forEach(key -> document.add(new StringField(field, key, Field.Store.NO)));
    }

    private static List<String> clipped(List<String> names) {
        return names.stream().map(name -> Folding.clip(name, LONGEST)).toList();
    }
}
