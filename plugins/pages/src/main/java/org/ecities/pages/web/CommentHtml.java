package org.ecities.pages.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecities.pages.HtmlWriter;

/** A comment as HTML: its text with its line breaks, addresses of the web as links, nothing else. */
final class CommentHtml {

    /** No quotation marks or angle brackets, and no mark of a sentence at the end. */
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s<>\"']*[^\\s<>\"'.,;:!?\\]}、。，！？）」]", Pattern.CASE_INSENSITIVE);

    private CommentHtml() {}

    /** Paragraphs between empty lines. */
    static String of(String text) {
        HtmlWriter out = new HtmlWriter();
        for (String paragraph : text.split("\\n\\s*\\n")) {
            out.open("p").attr("dir", "auto");
            lines(out, paragraph.strip());
            out.close();
        }
        return out.html();
    }

    private static void lines(HtmlWriter out, String paragraph) {
        String[] lines = paragraph.split("\\n");
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.open("br");
            }
            line(out, lines[i]);
        }
    }

    private static void line(HtmlWriter out, String line) {
        Matcher address = ADDRESS.matcher(line);
        int done = 0;
        while (address.find(done)) {
            String target = untilUnopened(address.group());
            out.text(line.substring(done, address.start()));
            out.open("a").attr("href", target).attr("rel", "external nofollow ugc").text(target).close();
            done = address.start() + target.length();
        }
        out.text(line.substring(done));
    }

    /** An address in parentheses ends with them, whatever follows without a blank. */
    private static String untilUnopened(String address) {
        int open = 0;
        for (int i = 0; i < address.length(); i++) {
            open += address.charAt(i) == '(' ? 1 : 0;
            if (address.charAt(i) == ')' && --open < 0) {
                return address.substring(0, i);
            }
        }
        return address;
    }
}
