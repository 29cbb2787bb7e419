package org.ecities.records;

import java.util.List;
import org.ecities.pages.Asker;

/** Answers questions over all pages and their records; shows and counts only what the asker may view. */
public interface Catalogue {

    /** Answers a question. An unknown field fits nothing. */
    Answer ask(Query query, Asker asker);

    /**
     * Reckons over all pages that fit, each as the asker sees it. An unknown field has no values.
     *
     * @throws SummaryTooLargeException when it would need more groups or numbers than the limits
     */
    Summarised summarise(Summary summary, Asker asker);

    /** Pages whose names begin with these letters, best first. */
    List<Answer.Hit> suggest(String letters, int limit, Asker asker);

    /** Number of the last change the index holds. */
    long passed();
}
