package org.ecities.records;

import java.util.Locale;
import org.ecities.pages.Messages;

/** A filter that cannot be read: where, what was found, what is accepted. */
public class FilterSyntaxException extends RuntimeException {

    private final int position;
    private final String found;
    private final String expected;

    /**
     * Says what is wrong.
     *
     * @param position index in the filter text, from 0
     * @param found    what stands there; empty at the end
     * @param expected what is accepted there: a message key ({@code records.filter.expected.operator}) or plain words
     */
    public FilterSyntaxException(int position, String found, String expected) {
        super("at " + (position + 1) + ": found '" + found + "', expected "
                + Messages.of(Locale.ENGLISH).text(expected));
        this.position = position;
        this.found = found;
        this.expected = expected;
    }

    /** In somebody's words. */
    public String text(Messages messages) {
        return messages.text("records.filter.syntax", position + 1, found, messages.text(expected));
    }

    /** Index in the filter text, from 0. */
    public int position() {
        return position;
    }

    /** What stands there; empty at the end. */
    public String found() {
        return found;
    }

    /** Message key of what is accepted there, or plain words. */
    public String expected() {
        return expected;
    }
}
