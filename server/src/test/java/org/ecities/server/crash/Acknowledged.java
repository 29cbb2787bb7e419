package org.ecities.server.crash;

import java.util.Optional;
import org.ecities.store.Store;

/** Something a server has acknowledged, whichever door it came through: it must be there from then on. */
interface Acknowledged {

    /** Fails when the store does not hold exactly what was sent. */
    void assertIn(Store store);

    /** Name of the page by which it is found. */
    String page();

    /** A word that no other page holds; absent where a later change may have taken it away. */
    Optional<String> findable();
}
