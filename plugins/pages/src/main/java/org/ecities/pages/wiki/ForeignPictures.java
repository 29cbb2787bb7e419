package org.ecities.pages.wiki;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links in place of pictures from other sites: showing them would tell those sites who reads here. A picture that
 * stands in a link, or that is neither a file of a page nor elsewhere on the web, leaves its words. What comes out is
 * sanitised afterwards like all markup.
 */
final class ForeignPictures {

    private static final Pattern PICTURE = Pattern.compile("(<a\\b[^<>]*>)?<img\\b([^<>]*)>");
    private static final Pattern ADDRESS = Pattern.compile("\\bsrc=\"([^\"]*)\"");
    private static final Pattern ON_THE_WEB = Pattern.compile("(?i)https?:.*");
    private static final Pattern WORDS = Pattern.compile("\\balt=\"([^\"]+)\"");

    private ForeignPictures() {}

    static String asLinks(String markup) {
        return markup.contains("<img") ? PICTURE.matcher(markup).replaceAll(ForeignPictures::replaced) : markup;
    }

    private static String replaced(MatchResult picture) {
        String address = value(ADDRESS, picture.group(2)).orElse("");
        if (address.startsWith("/files/")) {
            return Matcher.quoteReplacement(picture.group());
        }
        boolean elsewhere = ON_THE_WEB.matcher(address).matches();
        String words = value(WORDS, picture.group(2)).orElse(elsewhere ? address : "");
        String link = "<a class=\"external\" href=\"" + address + "\">" + words + "</a>";
        boolean linked = picture.group(1) != null;
        return Matcher.quoteReplacement(linked ? picture.group(1) + words : elsewhere ? link : words);
    }

    private static Optional<String> value(Pattern attribute, String attributes) {
        return attribute.matcher(attributes).results().map(found -> found.group(1)).findFirst();
    }
}
