package org.ecities.pages;

/**
 * A change that is not accepted, with what is wrong in the words of a bundle.
 * Nothing was kept; the caller shows the text and what was typed.
 */
public class PageRefusedException extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    /**
     * Names the reason.
     *
     * @param key       message key, for example {@code pages.refused.name}
     * @param arguments its arguments: what was found, what is accepted
     */
    public PageRefusedException(String key, Object... arguments) {
        super(Messages.of(java.util.Locale.ENGLISH).text(key, arguments));
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The reason in somebody's language. */
    public String text(Messages messages) {
        return messages.text(key, arguments);
    }

    /** The message key. */
    public String key() {
        return key;
    }

    /** The arguments of the message: what was found, what is accepted. */
    public java.util.List<Object> arguments() {
        return java.util.List.of(arguments);
    }
}
