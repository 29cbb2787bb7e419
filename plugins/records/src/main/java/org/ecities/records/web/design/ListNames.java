package org.ecities.records.web.design;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ecities.pages.Asker;
import org.ecities.pages.Pages;
import org.ecities.records.VocabularyText;

/** Names of the pages with form designs and lists. */
final class ListNames {

    private final Pages pages;
    private final Function<String, List<String>> names;

    /**
     * Takes the pages.
     *
     * @param names names of all pages that begin with some letters
     */
    ListNames(Pages pages, Function<String, List<String>> names) {
        this.pages = pages;
        this.names = names;
    }

    /** The lists somebody may view. */
    List<String> names(Asker asker) {
        return names(asker, VocabularyText.PAGE_PREFIX);
    }

    /** The pages of a kind somebody may view, in order. */
    List<String> names(Asker asker, String prefix) {
        return names.apply(prefix).stream().filter(name -> pages.view(asker, name).isPresent()).sorted().toList();
    }

    /** A name that no page has, for the list of a field. */
    String free(Asker asker, String schema, String field) {
        String name = VocabularyText.PAGE_PREFIX + schema + "-" + field.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + field.substring(1);
        Optional<String> free = Optional.of(name).filter(found -> pages.view(asker, found).isEmpty());
        for (int number = 2; free.isEmpty(); number++) {
            free = Optional.of(name + "-" + number).filter(found -> pages.view(asker, found).isEmpty());
        }
        return free.get();
    }
}
