package org.ecities.views.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecities.pages.Asker;
import org.ecities.pages.Messages;
import org.ecities.records.Answer;
import org.ecities.records.Catalogue;
import org.ecities.records.Summarised;
import org.ecities.records.Summary;
import org.ecities.records.SummaryTooLargeException;
import org.ecities.views.Columns;
import org.ecities.views.DirectoryRefusedException;
import org.ecities.views.Problem;
import org.ecities.views.Rows;

/**
 * What a view is made with.
 *
 * @param definition what the body says, without what its reader does not know of
 * @param catalogue  where records are found
 * @param asker      who reads
 * @param columns    what the fields are called
 * @param rows       how values look
 * @param messages   words of the reader
 * @param address    address of the view alone; empty where it has none
 */
record ViewContext(
        ViewDefinition definition,
        Catalogue catalogue,
        Asker asker,
        Columns columns,
        Rows rows,
        Messages messages,
        String address) {

    /** The field of every page that tells names of people. */
    static final String AUTHOR = "author";

    ViewWords words() {
        return new ViewWords(columns, messages);
    }

    /** The records with these columns, as many as the view shows. */
    Answer records(List<String> ids) {
        int most = definition.limit();
        Answer all = catalogue.ask(definition.query(ids, 0, most), asker);
        while (all.hits().size() < Math.min(most, all.total())) {
            Answer next = catalogue.ask(definition.query(ids, all.hits().size(), most - all.hits().size()), asker);
            if (next.hits().isEmpty()) {
                break;
            }
            all = joined(all, next);
        }
        return all;
    }

    private static Answer joined(Answer one, Answer next) {
        List<Answer.Hit> hits = new ArrayList<>(one.hits());
        hits.addAll(next.hits());
        return new Answer(one.total(), List.copyOf(hits), one.facets());
    }

    /**
     * What the groups come to.
     *
     * @throws DirectoryRefusedException when there are too many
     */
    Summarised summarised() {
        try {
            return catalogue.summarise(new Summary(definition.filter(), definition.groups(), definition.measures()), asker);
        } catch (SummaryTooLargeException large) {
            throw new DirectoryRefusedException(Problem.of("views.tag.large", large.limit()));
        }
    }

    /** The value of a group in the reader's words. */
    String group(int field, Optional<String> value) {
        String id = definition.groups().get(field);
        return value.map(text -> rows.isNumber(id) ? text : rows.shown(id, List.of(text)))
                .orElseGet(() -> messages.text("views.group.none"));
    }
}
