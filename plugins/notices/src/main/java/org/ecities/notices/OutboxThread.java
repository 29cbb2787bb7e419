package org.ecities.notices;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.ecities.store.Letter;
import org.ecities.store.OutboxStore;

/**
 * Sends what waits in the outbox. A letter that was not taken is tried again after 1 minute, 5, 30, then hours, at last
 * a day, and then given up.
 */
public final class OutboxThread implements AutoCloseable {

    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8),
            Duration.ofHours(24));

    private static final Logger LOG = LogManager.getLogger(OutboxThread.class);
    private static final int AT_ONCE = 50;
    private static final int LOOK_SECONDS = 5;

    private final OutboxStore outbox;
    private final Postman postman;
    private final Clock clock;
    private final Consumer<Letter> refused;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "ecities-outbox");
        made.setDaemon(true);
        return made;
    });

    /** Connects the parts; nothing is sent before {@link #start}. */
    public OutboxThread(OutboxStore outbox, Postman postman, Clock clock) {
        this(outbox, postman, clock, letter -> {});
    }

    /**
     * Connects the parts; nothing is sent before {@link #start}.
     *
     * @param refused told of each letter that is given up since the mail server takes no mail for its address
     */
    public OutboxThread(OutboxStore outbox, Postman postman, Clock clock, Consumer<Letter> refused) {
        this.refused = refused;
        this.outbox = outbox;
        this.postman = postman;
        this.clock = clock;
    }

    /** Sends from now on. */
    public void start() {
        thread.scheduleWithFixedDelay(this::look, 0, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /** A failure of the store must not end the sending for good. */
    private void look() {
        try {
            sendDue();
        } catch (RuntimeException failed) {
            LOG.error("the outbox cannot be read", failed);
        }
    }

    /** Tries every letter whose time has come. */
    void sendDue() {
        List<Letter> due = outbox.due(AT_ONCE);
        while (!due.isEmpty() && !thread.isShutdown()) {
            for (Letter letter : due) {
                if (outbox.take(letter.id())) {
                    send(letter);
                }
            }
            due = outbox.due(AT_ONCE);
        }
    }

    private void send(Letter letter) {
        try {
            postman.deliver(letter);
            outbox.sent(letter.id());
        } catch (UndeliveredException undelivered) {
            LOG.warn("{} was not taken: {}", letter, undelivered.getMessage());
            again(letter, undelivered.ofLetter());
        }
    }

    private void again(Letter letter, boolean ofLetter) {
        if (letter.tries() < PAUSES.size()) {
            outbox.later(letter.id(), clock.instant().plus(PAUSES.get(letter.tries())));
        } else {
            outbox.failed(letter.id());
            if (ofLetter) {
                refused.accept(letter);
            }
        }
    }

    /** Ends after the letter under way. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LOOK_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
