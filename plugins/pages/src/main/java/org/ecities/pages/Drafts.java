package org.ecities.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.ecities.store.DiskRefusesException;
import org.ecities.store.DraftStore;
import org.ecities.store.KeptDraft;
import org.ecities.store.StoreException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What people typed and did not save, form by form and page by page. Each sees only their own. */
public final class Drafts {

    /** Longest draft in characters; the form limit is not much larger. */
    public static final int MAX_FIELDS = 6_000_000;

    private static final Logger LOG = LogManager.getLogger(Drafts.class);
    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    /** Fields that say something about the text and are no part of it. */
    private static final Set<String> ABOUT =
            Set.of("note", "different", "clearedBy", "clearedOn", "entered", "letterDay", "letterFile");

    private final DraftStore store;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    /** Keeps drafts in a store; the clock says when. */
    public Drafts(DraftStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * A draft.
     *
     * @param base   version its author started from; 0 for a new page
     * @param fields the form's fields by name, as they were sent
     * @param at     when it was kept
     */
    public record Typed(int base, Map<String, List<String>> fields, Instant at) {

        /** The first value of a field; empty when the form had none. */
        public String first(String field) {
            List<String> values = fields.getOrDefault(field, List.of());
            return values.isEmpty() ? "" : values.get(0);
        }
    }

    /**
     * Keeps what a signed-in person typed, in place of what was kept before. Somebody who is not signed in has no
     * drafts, and text too long for one is left out: the form itself still has it.
     *
     * @return when it was kept; absent when it was not
     */
    public Optional<Instant> keep(Asker asker, String form, String page, int base, Map<String, List<String>> fields) {
        if (!asker.signedIn()) {
            return Optional.empty();
        }
        String text = text(fields);
        if (text.length() > MAX_FIELDS) {
            return Optional.empty();
        }
        Instant now = Instant.ofEpochMilli(clock.millis());
        try {
            store.keep(asker.login(), new KeptDraft(form, page, base, text, now));
            return Optional.of(now);
        } catch (StoreException refused) {
            // A draft is a second chance; the screen that shows the text must not fail for want of it.
            LOG.warn("the draft of page {} is not kept: {}", page, refused.getMessage());
            return Optional.empty();
        }
    }

    /**
     * What tells one typed text from another: hex SHA-256 of its fields, whatever line ends a browser sends. What was
     * said about the change is left out.
     */
    public static String digest(Map<String, List<String>> fields) {
        MessageDigest digest = sha256();
        new TreeMap<>(fields).forEach((name, values) -> {
            if (!ABOUT.contains(name)) {
                part(digest, name);
                values.forEach(value -> part(digest, value.replace("\r\n", "\n")));
                digest.update((byte) 1);
            }
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void part(MessageDigest digest, String text) {
        digest.update(PageText.carriable(text).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** True for fields that are too long for a draft. */
    public boolean tooLong(Map<String, List<String>> fields) {
        return text(fields).length() > MAX_FIELDS;
    }

    private String text(Map<String, List<String>> fields) {
        return PageText.carriable(json.writeValueAsString(fields));
    }

    /** The draft of a person, if there is one. */
    public Optional<Typed> of(Asker asker, String form, String page) {
        return asker.signedIn() ? store.draft(asker.login(), form, page).map(this::typed) : Optional.empty();
    }

    /** Removes a draft: it was saved or is not wanted. One that stays because the disk refuses is offered again. */
    public void drop(Asker asker, String form, String page) {
        if (!asker.signedIn()) {
            return;
        }
        try {
            store.drop(asker.login(), form, page);
        } catch (DiskRefusesException refused) {
            // The page was kept before: that must not look like a failure.
            LOG.warn("the draft of page {} is not removed: {}", page, refused.getMessage());
        }
    }

    private Typed typed(KeptDraft draft) {
        return new Typed(draft.base(), json.readValue(draft.fields(), FIELDS), draft.at());
    }
}
