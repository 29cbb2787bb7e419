package org.ecities.profiles;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecities.pages.PageNamePart;
import org.ecities.sheets.RowIdentity;

/**
 * The names one city can have, from the plain one to the one with everything that tells it apart.
 *
 * @param key        outside identifier of the city
 * @param plain      name made fit for page names
 * @param qualifiers country code, region and number, made fit; unfit ones are left out
 */
record CityName(String key, String plain, List<String> qualifiers) {

    /** Beginning of the names of all city pages. */
    static final String PREFIX = "City.";

    static CityName of(RowIdentity city) {
        String plain = city.names().stream()
                .map(PageNamePart::of)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> PageNamePart.of(city.key()));
        return new CityName(city.key(), plain, fit(city.qualifiers()));
    }

    private static List<String> fit(List<String> qualifiers) {
        return qualifiers.stream()
                .map(PageNamePart::of)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** How many names there are. */
    int levels() {
        return qualifiers.size() + 1;
    }

    /** The page name with so many qualifiers. */
    String page(int level) {
        return Stream.concat(Stream.of(plain), qualifiers.stream().limit(level))
                .collect(Collectors.joining("-", PREFIX, ""));
    }
}
