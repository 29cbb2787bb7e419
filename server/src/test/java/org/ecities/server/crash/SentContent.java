package org.ecities.server.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.ecities.store.FileVersion;
import org.ecities.store.Store;

/**
 * An uploaded file.
 *
 * @param page    name of its page
 * @param name    name of the file
 * @param version its version
 * @param content its bytes
 * @param word    the part of its name that no other file has
 */
record SentContent(String page, String name, int version, byte[] content, String word) implements Acknowledged {

    @Override
    public void assertIn(Store store) {
        long id = store.pages().head(page).orElseThrow().pageId();
        FileVersion found = store.files().version(id, name, version).orElseThrow();
        try (InputStream kept = store.files().open(found)) {
            assertThat(Arrays.equals(kept.readAllBytes(), content)).as("the bytes of " + name).isTrue();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Optional<String> findable() {
        return Optional.of(word);
    }
}
