package org.ecities.views;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ecities.pages.Messages;

/** A directory that cannot be shown as it was asked for. */
public class DirectoryRefusedException extends RuntimeException {

    private final transient List<Problem> problems;

    /** Takes what is wrong, at least one thing. */
    public DirectoryRefusedException(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.text(Messages.of(Locale.ENGLISH)))
                .collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    /** Names one thing that is wrong. */
    public DirectoryRefusedException(Problem problem) {
        this(List.of(problem));
    }

    /** What is wrong in somebody's words, one text each. */
    public List<String> texts(Messages messages) {
        return problems.stream().map(problem -> problem.text(messages)).toList();
    }
}
