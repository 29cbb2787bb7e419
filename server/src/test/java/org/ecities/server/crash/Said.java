package org.ecities.server.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.ecities.store.Store;

/**
 * A comment.
 *
 * @param page   name of its page
 * @param number its number
 * @param text   what was said
 * @param word   a word of it that no other comment holds
 */
record Said(String page, long number, String text, String word) implements Acknowledged {

    @Override
    public void assertIn(Store store) {
        long pageId = store.pages().head(page).orElseThrow().pageId();
        assertThat(store.comments().comment(pageId, number)).as(word).hasValueSatisfying(
                found -> assertThat(found.text()).isEqualTo(text));
    }

    @Override
    public Optional<String> findable() {
        return Optional.of(word);
    }
}
