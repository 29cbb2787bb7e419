package org.ecities.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A link to one unsaved text.
 *
 * @param id        identity
 * @param login     author of the text
 * @param form      form it was typed into
 * @param page      name of the page
 * @param closedToo true when values are shown that not everybody may read
 * @param made      when it was made
 * @param ends      from when on it leads nowhere
 * @param opened    how often it was opened, by people and by scanners of mails
 * @param last      when it was opened last
 */
public record DraftLink(
        long id,
        String login,
        String form,
        String page,
        boolean closedToo,
        Instant made,
        Instant ends,
        int opened,
        Optional<Instant> last) {}
