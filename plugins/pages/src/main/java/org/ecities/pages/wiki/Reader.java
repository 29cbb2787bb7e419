package org.ecities.pages.wiki;

import java.util.function.Supplier;
import org.ecities.pages.Asker;

/**
 * Who reads on this thread. The host's managers are asked without saying for whom; while a page is rendered
 * it is the visitor, at all other times anybody.
 */
final class Reader {

    private final ThreadLocal<Asker> current = ThreadLocal.withInitial(Asker::anonymous);

    Asker asker() {
        return current.get();
    }

    /** Runs something for a visitor. */
    <T> T as(Asker asker, Supplier<T> work) {
        Asker before = current.get();
        current.set(asker);
        try {
            return work.get();
        } finally {
            current.set(before);
        }
    }
}
