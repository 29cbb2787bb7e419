package org.ecities.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/** Looks for terms by how they begin. */
final class Beginning {

    /** Longest beginning in characters: the index refuses automata of about 1,000 bytes. */
    private static final int LONGEST = 100;

    private Beginning() {}

    /** The terms of a field that begin so; none for a longer text than any name has. */
    static Query of(String field, String beginning) {
        return beginning.length() > LONGEST
                ? new MatchNoDocsQuery("a beginning of more than " + LONGEST + " characters")
                : new PrefixQuery(new Term(field, beginning));
    }
}
