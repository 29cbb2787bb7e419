package org.ecities.server.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.ecities.store.PageHead;
import org.ecities.store.Store;

/**
 * A data sheet sent by its form: one field in the page, one beside it.
 *
 * @param page     name of the page
 * @param version  the version it became
 * @param word     what was typed into the field that everybody reads
 * @param whispered what was typed into the field that few people read
 * @param last     true when its author does not change the page any more
 */
record SentSheet(String page, int version, String word, String whispered, boolean last) implements Acknowledged {

    @Override
    public void assertIn(Store store) {
        assertThat(store.pages().version(page, version)).as(word).hasValueSatisfying(found -> {
            assertThat(found.text()).contains("word: " + word).doesNotContain(whispered);
            PageHead head = found.head();
            assertThat(store.privateValues().version(head.pageId(), FormDoor.PRIVATE_FIELD, version))
                    .as("the private value of " + word)
                    .hasValueSatisfying(value -> {
                        assertThat(value.value().orElseThrow()).contains(whispered);
                        assertThat(value.change()).as("one change set").isEqualTo(head.change());
                    });
        });
    }

    @Override
    public Optional<String> findable() {
        return last ? Optional.of(word) : Optional.empty();
    }
}
