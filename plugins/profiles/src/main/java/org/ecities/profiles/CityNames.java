package org.ecities.profiles;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    private final String keyScheme;

    /**
     * Takes the pages that are there.
     *
     * @param keyScheme scheme of the cities' outside identifiers, for example {@code geonames}
     */
    public CityNames(PageStore pages, String keyScheme) {
        this.pages = pages;
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
        Map<String, String> names = new NameChoice(cities, present, this::taken).names();
        return new ChosenNames(names, shared(byPlainName, names));
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

    private boolean taken(String name) {
        return pages.head(name).isPresent();
    }

    /** A plain name that is some city's own page lists nobody. */
    private static List<SharedName> shared(Map<String, List<CityName>> byPlainName, Map<String, String> names) {
        List<String> used = names.values().stream().map(PageNames::folded).toList();
        Map<String, Boolean> own = used.stream().collect(Collectors.toMap(name -> name, name -> true, (a, b) -> a));
        return byPlainName.entrySet().stream()
                .filter(group -> group.getValue().size() > 1 && !own.containsKey(group.getKey()))
                .map(group -> shared(group.getValue()))
                .toList();
    }

    private static SharedName shared(List<CityName> cities) {
        String page = cities.stream().map(city -> city.page(0)).min(Comparator.naturalOrder()).orElseThrow();
        return new SharedName(page, cities.stream().map(CityName::key).toList());
    }
}
