package org.ecities.notices;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A mail server did not take a letter. */
public final class UndeliveredException extends RuntimeException {

    /** Longest answer that is told, in characters. */
    public static final int MAX_SAID = 300;

    private final boolean ofLetter;

    /** Says why. */
    public UndeliveredException(Throwable cause) {
        this(cause, false);
    }

    /**
     * Says why.
     *
     * @param ofLetter true when the server was there and refused this letter or its address
     */
    public UndeliveredException(Throwable cause, boolean ofLetter) {
        super(String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given"), cause);
        this.ofLetter = ofLetter;
    }

    /**
     * What the server answered, one line that begins with its number, at most {@value #MAX_SAID} characters; absent
     * when nothing that speaks like a mail server was there.
     */
    public Optional<String> said() {
        return Stream.iterate(getCause(), Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> Stream.ofNullable(cause.getMessage()))
                .map(text -> text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
                .filter(text -> text.matches("[245][0-9][0-9][ -].*"))
                .map(text -> text.length() <= MAX_SAID ? text : text.substring(0, text.offsetByCodePoints(0, MAX_SAID / 2)) + "…")
                .findFirst();
    }

    /** True when the server was there and refused this letter or its address; false when no server took anything. */
    public boolean ofLetter() {
        return ofLetter;
    }
}
