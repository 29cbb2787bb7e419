package org.ecities.members;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An institution: its page and how it stands.
 *
 * @param pageId identity of its page
 * @param page   name of its page
 * @param names  its name by language; empty when the data sheet says none
 * @param kind   what kind of body it is, a word of {@code Vocabulary.Institution-Kinds}; may be empty
 * @param city   page of the city it stands for
 * @param post   its membership and its posts, as of today
 */
public record Institution(
        long pageId, String page, Map<String, String> names, String kind, Optional<String> city, Post post) {

    /** Schema of the data sheet of institutions. */
    public static final String SCHEMA = "Organisation";

    /** Beginning of the names of their pages. */
    public static final String PREFIX = "Organisation.";

    private static final String GROUP = "Institution-";

    /** Copies the map. */
    public Institution {
        names = Map.copyOf(names);
    }

    /** The group of those who act for an institution; access rules name it. */
    public static String group(long pageId) {
        return GROUP + pageId;
    }

    /** The group of those who act for it. */
    public String group() {
        return group(pageId);
    }

    /** Its name in a language, else in English, else in any, else its page. */
    public String name(Locale locale) {
        return Optional.ofNullable(names.get(locale.getLanguage()))
                .or(() -> Optional.ofNullable(names.get(Locale.ENGLISH.getLanguage())))
                .or(() -> names.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).findFirst())
                .orElse(page);
    }

    /** The page on which its letters are filed; the number keeps it when the institution gets another name. */
    public String papers() {
        return "Papers." + group();
    }

    /** The page that its people keep up: its city, or its own. */
    public String mainPage() {
        return city.orElse(page);
    }
}
