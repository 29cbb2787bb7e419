package org.ecities.pages.wiki;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ecities.pages.Asker;

/**
 * Who reads on this thread. The host's managers are asked without saying for whom; while a page is rendered
 * it is the visitor, at all other times anybody.
 */
final class Reader {

    private static final Reading ANYBODY = new Reading(Asker.anonymous(), Optional.empty());

    private final ThreadLocal<Reading> current = ThreadLocal.withInitial(() -> ANYBODY);

    /** The reader, for a question that nobody can ask again: what is made of the answer is for this reader alone. */
    Asker asker() {
        alone();
        return current.get().asker;
    }

    /** What is made now is right for this reader alone. */
    void alone() {
        current.get().questions.ifPresent(HostQuestions::incomplete);
    }

    /** Answers a question that depends on nothing but the reader and what is kept. */
    <T> T told(Function<Asker, T> question) {
        Reading now = current.get();
        return now.questions.isPresent()
                ? now.questions.get().answer(now.asker, question)
                : question.apply(now.asker);
    }

    /** Runs something for a visitor. */
    <T> T as(Asker asker, Supplier<T> work) {
        return with(new Reading(asker, Optional.empty()), work);
    }

    /** Runs something for the present reader and writes down what the host asks. */
    <T> T noting(HostQuestions questions, Supplier<T> work) {
        return with(new Reading(current.get().asker, Optional.of(questions)), work);
    }

    private <T> T with(Reading reading, Supplier<T> work) {
        Reading before = current.get();
        current.set(reading);
        try {
            return work.get();
        } finally {
            current.set(before);
        }
    }

    private record Reading(Asker asker, Optional<HostQuestions> questions) {}
}
