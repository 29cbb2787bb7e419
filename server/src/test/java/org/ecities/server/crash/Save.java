package org.ecities.server.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.ecities.store.Store;

/**
 * A text saved in the editor.
 *
 * @param page    name of the page
 * @param version the version it became
 * @param text    the text sent
 * @param word    a word of the text that no other text holds
 * @param last    true when its author does not change the page any more
 */
record Save(String page, int version, String text, String word, boolean last) implements Acknowledged {

    @Override
    public void assertIn(Store store) {
        assertThat(store.pages().version(page, version)).as(word).hasValueSatisfying(
                found -> assertThat(found.text()).isEqualTo(text));
    }

    /** A later save may have been kept though nobody was told. */
    @Override
    public Optional<String> findable() {
        return last ? Optional.of(word) : Optional.empty();
    }
}
