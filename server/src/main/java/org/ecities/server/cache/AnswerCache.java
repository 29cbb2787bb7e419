package org.ecities.server.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ecities.pages.web.PlainView;

/** Answers by address and language, bounded by their size. An answer of an earlier state counts as absent. */
public final class AnswerCache {

    private static final int MAX_BYTES = 48 * 1024 * 1024;
    /** Larger answers are rare and would push many others out. */
    static final int MAX_ANSWER_BYTES = 512 * 1024;

    private static final Duration LASTS = Duration.ofMinutes(15);

    private final Freshness freshness;
    private final Clock clock;
    private final Cache<String, KeptAnswer> answers = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            // A second bound for what the clock changes: consents are looked at one by one.
            .expireAfterWrite(LASTS)
            .weigher((String key, KeptAnswer answer) -> 2 * key.length() + answer.weight())
            .build();

    /** Keeps answers as long as the wiki does not change and no consent ends. */
    public AnswerCache(Freshness freshness, Clock clock) {
        this.freshness = freshness;
        this.clock = clock;
    }

    /**
     * A state of the wiki.
     *
     * @param change number of its last change; negative while index and caches are still on their way to it
     * @param until  when it ends without a change
     */
    record State(long change, Instant until) {}

    /** The answer, if it was made of the state that holds now. */
    Optional<KeptAnswer> find(String key) {
        KeptAnswer answer = answers.getIfPresent(key);
        if (answer == null) {
            return Optional.empty();
        }
        if (!holds(answer.view(), answer.began())) {
            answers.asMap().remove(key, answer);
            return Optional.empty();
        }
        return Optional.of(answer);
    }

    /** The state that holds now. */
    State state() {
        long before = freshness.now();
        Instant until = freshness.until();
        return new State(freshness.settled() && freshness.now() == before ? before : -1, until);
    }

    /**
     * Keeps an answer when the state in which its making began still holds.
     *
     * @param view what a plain view shows; absent for any other answer
     */
    void keep(String key, Optional<PlainView> view, State began, String type, byte[] bytes) {
        if (began.change() >= 0 && holds(view, began) && bytes.length <= MAX_ANSWER_BYTES) {
            answers.put(key, KeptAnswer.of(view, began, type, bytes));
        }
    }

    /** True when nothing has changed since that could show in the answer. */
    private boolean holds(Optional<PlainView> view, State began) {
        boolean unchanged = view.isPresent()
                ? freshness.now(view.get()) <= began.change()
                : freshness.now() == began.change();
        return unchanged && clock.instant().isBefore(began.until());
    }
}
