package org.ecities.pages.wiki;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.ecities.pages.Asker;

/**
 * What the host asked us while it made markup, and what it was told. Markup for which it asked nothing else is right
 * for every reader who would be told the same.
 */
final class HostQuestions {

    private final List<Answered> answered = new ArrayList<>();
    private boolean complete = true;

    /** Answers a question that can be asked again, of any reader and at any time. */
    <T> T answer(Asker asker, Function<Asker, T> question) {
        T answer = question.apply(asker);
        answered.add(new Answered(question, answer));
        return answer;
    }

    /** Something was asked that is not written down here. */
    void incomplete() {
        complete = false;
    }

    /** True when every question is written down here. */
    boolean complete() {
        return complete;
    }

    /** Number of questions written down. */
    int count() {
        return answered.size();
    }

    /** True when a reader would now be told the same. */
    boolean sameFor(Asker asker) {
        return answered.stream().allMatch(one -> Objects.equals(one.question.apply(asker), one.answer));
    }

    private record Answered(Function<Asker, ?> question, Object answer) {}
}
