package org.ecities.pages.diff;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** A line cut into words, or compared by its ends. */
final class Words {

    private Words() {}

    /** Words and what stands between them, in any script (also those written without blanks). */
    static List<String> of(String line) {
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(line);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            words.add(line.substring(start, end));
            start = end;
        }
        return words;
    }

    /** Number of characters both begin with; never cuts a character of two code units. */
    static int equalHead(String from, String to) {
        int shorter = Math.min(from.length(), to.length());
        int at = 0;
        while (at < shorter && from.charAt(at) == to.charAt(at)) {
            at++;
        }
        return at > 0 && Character.isHighSurrogate(from.charAt(at - 1)) ? at - 1 : at;
    }

    /** Number of characters both end with, at most {@code limit}; never cuts a character of two code units. */
    static int equalTail(String from, String to, int limit) {
        int count = 0;
        while (count < limit && from.charAt(from.length() - 1 - count) == to.charAt(to.length() - 1 - count)) {
            count++;
        }
        return count > 0 && Character.isLowSurrogate(from.charAt(from.length() - count)) ? count - 1 : count;
    }
}
