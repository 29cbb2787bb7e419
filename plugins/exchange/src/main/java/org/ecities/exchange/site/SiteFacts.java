package org.ecities.exchange.site;

import java.util.List;
import java.util.Locale;

/**
 * What is said on every page of a static copy.
 *
 * @param frontPage   name of the page at the start
 * @param language    language of the words around the pages
 * @param network     name of the network
 * @param address     address of the live wiki without slash at the end; empty when it is not known
 * @param program     version of the program; another one may show pages in another way
 * @param directories parts of the addresses of the directories, for example {@code cities}
 */
public record SiteFacts(
        String frontPage, Locale language, String network, String address, String program, List<String> directories) {

    /** Copies the list. */
    public SiteFacts {
        directories = List.copyOf(directories);
    }
}
