package org.ecities.views.view;

import java.util.List;

/**
 * What a map is drawn on.
 *
 * @param addresses addresses of the drawings, the lowest first: land, and borders where the operator has a file of them
 */
public record MapImages(List<String> addresses) {

    /** Copies the list. */
    public MapImages {
        addresses = List.copyOf(addresses);
    }
}
