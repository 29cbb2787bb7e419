package org.ecities.records;

/** A text that can be looked at so often and no oftener: a pattern that goes astray ends soon. */
final class StepsText implements CharSequence {

    /** Most looks at single characters. */
    static final int MAX_STEPS = 200_000;

    private final CharSequence text;
    private final int[] left;

    StepsText(CharSequence text) {
        this(text, new int[] {MAX_STEPS});
    }

    private StepsText(CharSequence text, int[] left) {
        this.text = text;
        this.left = left;
    }

    /** Thrown when the steps are used up. */
    static final class UsedUpException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UsedUpException() {
            super("the pattern takes too many steps", null, false, false);
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (left[0]-- <= 0) {
            throw new UsedUpException();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new StepsText(text.subSequence(start, end), left);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
