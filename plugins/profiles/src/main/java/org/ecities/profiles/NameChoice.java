package org.ecities.profiles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ecities.store.PageNames;

/**
 * Finds a name for each city. All cities begin with their plain name; in each round all of those whose name is
 * not free get one qualifier more. The result depends on the set of cities alone, not on their order.
 */
final class NameChoice {

    private final List<CityName> cities;
    private final Map<String, String> present;
    private final Predicate<String> taken;
    private final Map<String, Boolean> asked = new HashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();
    private final Set<String> listNames;

    /**
     * Begins a choice.
     *
     * @param cities  all cities, those that have a page too
     * @param present page names by key of those that have a page
     * @param taken   tells whether a page of this name exists
     */
    NameChoice(List<CityName> cities, Map<String, String> present, Predicate<String> taken) {
        this.cities = cities;
        this.present = present;
        this.taken = taken;
        this.listNames = equalPlainNames();
    }

    /** The names by key. A city for which nothing is free is absent. */
    Map<String, String> names() {
        List<CityName> raised;
        do {
            raised = notFree();
            raised.forEach(city -> levels.merge(city.key(), 1, Integer::sum));
        } while (!raised.isEmpty());
        return chosen();
    }

    /** The names that were not free for the cities without a page, by key. */
    Map<String, List<String>> passedOver() {
        return cities.stream()
                .filter(city -> level(city) > 0 && !present.containsKey(city.key()))
                .collect(Collectors.toMap(CityName::key, city -> IntStream.range(0, level(city))
                        .mapToObj(city::page)
                        .toList()));
    }

    private List<CityName> notFree() {
        Map<String, Integer> uses = uses();
        List<CityName> notFree = new ArrayList<>();
        for (CityName city : cities) {
            if (level(city) < city.levels() && !free(city, uses)) {
                notFree.add(city);
            }
        }
        return notFree;
    }

    /** A city with a page takes part with its would-be name too, so that it does not matter who came first. */
    private boolean free(CityName city, Map<String, Integer> uses) {
        String name = city.page(level(city));
        String folded = PageNames.folded(name);
        boolean alone = uses.get(folded) == 1 && !listNames.contains(folded);
        return alone && (present.containsKey(city.key()) || !asked.computeIfAbsent(name, taken::test));
    }

    private Map<String, Integer> uses() {
        Map<String, Integer> uses = new HashMap<>();
        cities.stream()
                .filter(city -> level(city) < city.levels())
                .forEach(city -> uses.merge(PageNames.folded(city.page(level(city))), 1, Integer::sum));
        return uses;
    }

    private Set<String> equalPlainNames() {
        Set<String> seen = new HashSet<>();
        Set<String> equal = new HashSet<>();
        for (CityName city : cities) {
            String folded = PageNames.folded(city.page(0));
            if (!seen.add(folded)) {
                equal.add(folded);
            }
        }
        return equal;
    }

    private Map<String, String> chosen() {
        Map<String, String> names = new HashMap<>(present);
        for (CityName city : cities) {
            if (level(city) < city.levels()) {
                names.putIfAbsent(city.key(), city.page(level(city)));
            }
        }
        return names;
    }

    private int level(CityName city) {
        return levels.getOrDefault(city.key(), 0);
    }
}
