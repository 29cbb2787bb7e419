package org.ecities.exchange.site;

import java.io.IOException;

/** The wiki as an anonymous reader gets it. */
public interface Screens {

    /**
     * A screen as HTML.
     *
     * @param path path of this site with its query, encoded, for example {@code /wiki/City.Suwon}
     * @throws IOException when the answer is anything but a whole screen; says the path and what came instead
     */
    String html(String path) throws IOException;

    /** The content of an asset by its logical name, for example {@code ecities.css}. */
    byte[] asset(String name) throws IOException;
}
