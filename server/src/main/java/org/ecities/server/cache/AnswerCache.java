package org.ecities.server.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;

/** Answers by address and language, bounded by their size. An answer of an earlier state counts as absent. */
public final class AnswerCache {

    private static final int MAX_BYTES = 48 * 1024 * 1024;
    /** Larger answers are rare and would push many others out. */
    static final int MAX_ANSWER_BYTES = 512 * 1024;

    private static final Duration LASTS = Duration.ofMinutes(15);

    private final Freshness freshness;
    private final Cache<String, KeptAnswer> answers = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            // Consent to show a value may end without a change.
            .expireAfterWrite(LASTS)
            .weigher((String key, KeptAnswer answer) -> 2 * key.length() + answer.weight())
            .build();

    /** Keeps answers as long as the wiki does not change. */
    public AnswerCache(Freshness freshness) {
        this.freshness = freshness;
    }

    /** The answer, if it was made of the state that holds now. */
    Optional<KeptAnswer> find(String key) {
        KeptAnswer answer = answers.getIfPresent(key);
        if (answer == null) {
            return Optional.empty();
        }
        if (!holds(answer.page(), answer.change())) {
            answers.asMap().remove(key, answer);
            return Optional.empty();
        }
        return Optional.of(answer);
    }

    /** The state that holds now; negative while index and caches are still on their way to it. */
    long state() {
        long before = freshness.now();
        return freshness.settled() && freshness.now() == before ? before : -1;
    }

    /**
     * Keeps an answer when the state in which its making began still holds.
     *
     * @param page page of a plain view; absent for any other answer
     */
    void keep(String key, Optional<String> page, long began, String type, byte[] bytes) {
        if (began >= 0 && holds(page, began) && bytes.length <= MAX_ANSWER_BYTES) {
            answers.put(key, KeptAnswer.of(page, began, type, bytes));
        }
    }

    /** True when nothing has changed since that could show in the answer. */
    private boolean holds(Optional<String> page, long change) {
        return page.isPresent() ? freshness.now(page.get()) <= change : freshness.now() == change;
    }
}
