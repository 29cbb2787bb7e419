package org.ecities.server.fuzz;

import java.util.Random;
import java.util.function.Consumer;

/** Random texts of pieces that mean something to the reader under test; the same ones in each run. */
final class RandomTexts {

    /** Texts of the full form. */
    private static final int FULL = 1_000_000;
    private static final int PIECES = 40;

    private final String[] pieces;

    RandomTexts(String... pieces) {
        this.pieces = pieces;
    }

    /**
     * Hands out texts; a failure names the text that brought it about.
     *
     * @param rounds how many; a million with {@code -Decities.full=true}
     */
    void each(long seed, int rounds, Consumer<String> check) {
        Random random = new Random(seed);
        int all = Boolean.getBoolean("ecities.full") ? FULL : rounds;
        for (int i = 0; i < all; i++) {
            String text = text(random);
            try {
                check.accept(text);
            } catch (RuntimeException | AssertionError | StackOverflowError failed) {
                throw new AssertionError("round " + i + " of seed " + seed + ": " + text, failed);
            }
        }
    }

    private String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(PIECES); i > 0; i--) {
            if (random.nextInt(8) == 0) {
                text.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x80 : Character.MAX_CODE_POINT + 1));
            } else {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
        }
        return text.toString();
    }
}
