package org.ecities.profiles;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecities.pages.Messages;
import org.ecities.records.Schemas;
import org.ecities.sheets.PageTexts;
import org.ecities.sheets.RowIdentity;

/**
 * What stands on the page of an imported city, and on a page that lists cities of one name. Names of countries
 * or areas come from the vocabulary page, never from the imported data.
 */
public final class CityPageTexts implements PageTexts {

    private static final String COUNTRIES = "Vocabulary.Countries";
    private static final Pattern LISTED = Pattern.compile("^\\* \\[[^|\\]]*\\|([^|\\]]+)\\]$", Pattern.MULTILINE);
    private static final int COUNTRY = 0;
    private static final int REGION = 1;

    private final Schemas schemas;

    /** Takes the vocabularies. */
    public CityPageTexts(Schemas schemas) {
        this.schemas = schemas;
    }

    @Override
    public String newPage(Messages words) {
        return String.join(
                "\n",
                words.text("profiles.city.basic"),
                words.text("profiles.city.suggest"),
                "",
                words.text("profiles.attribution"),
                "");
    }

    @Override
    public Optional<String> sharedName(
            String page, String present, Map<String, RowIdentity> sharing, Messages words) {
        Map<String, String> lines = listed(present);
        sharing.forEach((name, city) -> lines.put(name, line(name, city, words)));
        return lines.size() < 2 ? Optional.empty() : Optional.of(list(page, lines.values(), words));
    }

    /** The lines of the list as it is: cities of an earlier file stay in it. */
    private static Map<String, String> listed(String text) {
        Map<String, String> lines = new TreeMap<>();
        Matcher line = LISTED.matcher(text.replace("\r\n", "\n"));
        while (line.find()) {
            lines.put(line.group(1), line.group());
        }
        return lines;
    }

    private String line(String page, RowIdentity city, Messages words) {
        String label = Stream.of(city.shown(), qualifier(city, REGION), country(qualifier(city, COUNTRY), words))
                .map(PlainWords::of)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return "* [" + label + "|" + page + "]";
    }

    private static String qualifier(RowIdentity city, int place) {
        return city.qualifiers().size() > place ? city.qualifiers().get(place) : "";
    }

    private String country(String code, Messages words) {
        return schemas.vocabulary(COUNTRIES)
                .map(countries -> countries.label(code, words.locale()))
                .orElse(code);
    }

    private static String list(String page, Collection<String> lines, Messages words) {
        String name = page.substring(CityName.PREFIX.length()).replace('-', ' ');
        return String.join(
                "\n",
                words.text("profiles.list.intro", name),
                "",
                String.join("\n", lines),
                "",
                words.text("profiles.attribution"),
                "");
    }
}
