package org.ecities.profiles;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ecities.records.RecordText;
import org.ecities.sheets.ChosenNames;
import org.ecities.sheets.ChosenNames.SharedName;
import org.ecities.sheets.Naming;
import org.ecities.sheets.RowIdentity;
import org.ecities.store.PageHead;
import org.ecities.store.PageNames;
import org.ecities.store.PageStore;

/**
 * Names city pages: {@code City.Suwon}; where names are equal all of them get the country code, then the
 * region, then the number ({@code City.Hyderabad-IN}), and the plain name lists them. The order of the
 * rows makes no difference. A page that carries a city's number already is that city's page.
 */
public final class CityNames implements Naming {

    private final PageStore pages;
    private final RecordText recordText;
    private final String keyScheme;

    /**
     * Takes what is needed to know whose page a name is.
     *
     * @param pages      the pages that are there
     * @param recordText reads their records
     * @param keyScheme  scheme of the cities' outside identifiers, for example {@code geonames}
     */
    public CityNames(PageStore pages, RecordText recordText, String keyScheme) {
        this.pages = pages;
        this.recordText = recordText;
        this.keyScheme = keyScheme;
    }

    @Override
    public ChosenNames choose(Collection<RowIdentity> rows) {
        List<CityName> cities = rows.stream()
                .map(CityName::of)
                .sorted(Comparator.comparing(CityName::key))
                .toList();
        Map<String, List<CityName>> byPlainName = byPlainName(cities);
        Map<String, String> present = present(cities);
        NameChoice choice = new NameChoice(cities, present, this::taken);
        Map<String, String> names = choice.names();
        return new ChosenNames(names, shared(byPlainName, names), unreadable(choice.passedOver()));
    }

    private static Map<String, List<CityName>> byPlainName(List<CityName> cities) {
        return cities.stream()
                .collect(Collectors.groupingBy(
                        city -> PageNames.folded(city.page(0)), TreeMap::new, Collectors.toList()));
    }

    /** Names of the pages that carry a city's number already, by number. */
    private Map<String, String> present(List<CityName> cities) {
        Map<String, String> present = new HashMap<>();
        for (CityName city : cities) {
            pages.byKey(keyScheme, city.key())
                    .map(PageHead::name)
                    .ifPresent(name -> present.put(city.key(), name));
        }
        return present;
    }

    /**
     * Pages that may be a city's own, but whose record somebody broke: it tells no number, so a second page of
     * the city would be made.
     */
    private Map<String, String> unreadable(Map<String, List<String>> passedOver) {
        Map<String, String> unreadable = new HashMap<>();
        passedOver.forEach((key, names) -> names.stream()
                .flatMap(name -> pages.page(name).stream())
                .filter(page -> recordText.read(page.text()).broken())
                .findFirst()
                .ifPresent(page -> unreadable.put(key, page.name())));
        return unreadable;
    }

    private boolean taken(String name) {
        return pages.head(name).isPresent();
    }

    /**
     * The plain names that stand for more than one page. One that is some city's own page lists nobody; one
     * that a single city could not have may be a list already, from an earlier import.
     */
    private static List<SharedName> shared(Map<String, List<CityName>> byPlainName, Map<String, String> names) {
        Set<String> own = names.values().stream().map(PageNames::folded).collect(Collectors.toSet());
        return byPlainName.entrySet().stream()
                .filter(group -> !own.contains(group.getKey()))
                .map(group -> shared(group.getValue()))
                .toList();
    }

    private static SharedName shared(List<CityName> cities) {
        String page = cities.stream().map(city -> city.page(0)).min(Comparator.naturalOrder()).orElseThrow();
        return new SharedName(page, cities.stream().map(CityName::key).toList());
    }
}
