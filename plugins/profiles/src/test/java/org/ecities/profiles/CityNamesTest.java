package org.ecities.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.ecities.pages.PageNameRule;
import org.ecities.sheets.ChosenNames;
import org.ecities.sheets.ChosenNames.SharedName;
import org.ecities.sheets.RowIdentity;
import org.ecities.store.PageNames;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CityNamesTest {

    private static final RowIdentity HYDERABAD_IN = city("1269843", "Hyderabad", "IN", "Telangana");
    private static final RowIdentity HYDERABAD_PK = city("1176734", "Hyderabad", "PK", "Sindh");
    private static final RowIdentity SUZHOU_JIANGSU = city("1886760", "Suzhou", "CN", "Jiangsu");
    private static final RowIdentity SUZHOU_ANHUI = city("1793743", "Suzhou", "CN", "Anhui");
    private static final RowIdentity CHANGZHI = city("1808956", "Changzhi", "CN", "Shanxi");
    private static final RowIdentity CHANGZHI_TOO = city("1815463", "Changzhi", "CN", "Shanxi");
    private static final RowIdentity SUWON = city("1835553", "Suwon", "KR", "Gyeonggi-do");

    private CityWiki wiki;

    @BeforeEach
    void open(@TempDir Path data) {
        wiki = new CityWiki(data);
    }

    @AfterEach
    void close() {
        wiki.close();
    }

    private static RowIdentity city(String number, String name, String country, String region) {
        return new RowIdentity(number, name, List.of(name), List.of(country, region, number));
    }

    private Map<String, String> names(RowIdentity... cities) {
        return wiki.names().choose(List.of(cities)).byKey();
    }

    @Test
    void givesACityItsPlainName() {
        assertThat(names(SUWON, HYDERABAD_IN))
                .containsEntry("1835553", "City.Suwon")
                .containsEntry("1269843", "City.Hyderabad");
    }

    @Test
    void addsTheCountryToAllCitiesOfOneName() {
        assertThat(names(HYDERABAD_IN, SUWON, HYDERABAD_PK))
                .containsEntry("1269843", "City.Hyderabad-IN")
                .containsEntry("1176734", "City.Hyderabad-PK");
    }

    @Test
    void addsTheRegionWhereTheCountryDoesNotTellThemApart() {
        assertThat(names(SUZHOU_ANHUI, SUZHOU_JIANGSU).values())
                .containsExactlyInAnyOrder("City.Suzhou-CN-Anhui", "City.Suzhou-CN-Jiangsu");
    }

    @Test
    void addsTheNumberWhereTheRegionDoesNotTellThemApart() {
        assertThat(names(CHANGZHI, CHANGZHI_TOO).values())
                .containsExactlyInAnyOrder("City.Changzhi-CN-Shanxi-1808956", "City.Changzhi-CN-Shanxi-1815463");
    }

    @Test
    void tellsNamesApartThatDifferInMoreThanCase() {
        assertThat(names(city("1", "Depok", "ID", "West Java"), city("2", "DEPOK", "ID", "Yogyakarta")).values())
                .containsExactlyInAnyOrder("City.Depok-ID-West-Java", "City.DEPOK-ID-Yogyakarta");
    }

    @Test
    void leavesOutARegionThatIsNotKnown() {
        assertThat(names(city("7", "Twin", "SG", ""), city("8", "Twin", "SG", "")).values())
                .containsExactlyInAnyOrder("City.Twin-SG-7", "City.Twin-SG-8");
    }

    @Test
    void givesNoCityANameThatWouldListOthers() {
        RowIdentity odd = city("9", "Suzhou CN", "KR", "X");
        RowIdentity oddToo = city("10", "Suzhou CN", "JP", "Y");
        assertThat(names(odd, oddToo, city("11", "Suzhou", "CN", "A"), city("12", "Suzhou", "IN", "B")))
                .containsEntry("11", "City.Suzhou-CN-A")
                .containsEntry("12", "City.Suzhou-IN");
    }

    @Test
    void usesTheNumberWhenNothingOfANameIsFit() {
        assertThat(names(city("99", "/// ", "KR", ""))).containsEntry("99", "City.99");
    }

    @Test
    void listsThePlainNameOnce() {
        ChosenNames chosen = wiki.names().choose(List.of(HYDERABAD_IN, SUWON, HYDERABAD_PK));
        assertThat(chosen.shared())
                .containsExactly(new SharedName("City.Hyderabad", List.of("1176734", "1269843")));
    }

    @Test
    void keepsTheNameOfAPageThatCarriesTheNumber() {
        wiki.write("City.Our-Suwon", "[{City\n\nname:\n  en: Suwon\ngeonamesId: 1835553\n}]\n");
        assertThat(names(SUWON)).containsEntry("1835553", "City.Our-Suwon");
    }

    @Test
    void leavesANameThatIsAnotherCitysPage() {
        wiki.write("City.Suwon", "[{City\n\nname:\n  en: Another Suwon\n}]\n");
        assertThat(names(SUWON)).containsEntry("1835553", "City.Suwon-KR");
    }

    @Test
    void namesTheSecondOfTwoFilesAsIfBothWereOne() {
        wiki.write("City.Hyderabad-IN", "[{City\n\nname:\n  en: Hyderabad\ngeonamesId: 1269843\n}]\n");
        wiki.write("City.Hyderabad", "* [Hyderabad, India|City.Hyderabad-IN]\n");
        assertThat(names(HYDERABAD_PK)).containsEntry("1176734", "City.Hyderabad-PK");
        assertThat(names(HYDERABAD_PK, HYDERABAD_IN)).containsEntry("1176734", "City.Hyderabad-PK");
    }

    @Test
    void stopsAtAPageWhoseRecordSomebodyBroke() {
        wiki.write("City.Suwon", "[{City\n\nname: [broken\ngeonamesId: 1835553\n}]\n");
        assertThat(wiki.names().choose(List.of(SUWON)).unreadable("1835553")).isEqualTo(Optional.of("City.Suwon"));
    }

    @Test
    void doesNotDependOnTheOrderOfSomeRealCities(@TempDir Path folder) throws Exception {
        staysTheSameShuffled(Identified.of(Project.someCities(folder)), 50);
    }

    @Test
    void doesNotDependOnTheOrderOfAllRealCities() {
        Optional<Path> all = Project.allCities();
        assumeTrue(all.isPresent(), "the shared data is not installed");
        staysTheSameShuffled(Identified.of(all.get()), 5);
    }

    private void staysTheSameShuffled(List<RowIdentity> cities, int times) {
        ChosenNames first = wiki.names().choose(cities);
        assertAllAcceptedAndDifferent(first, cities.size());
        List<RowIdentity> shuffled = new ArrayList<>(cities);
        Random random = new Random(20261124);
        for (int i = 0; i < times; i++) {
            Collections.shuffle(shuffled, random);
            assertThat(wiki.names().choose(shuffled)).isEqualTo(first);
        }
    }

    private static void assertAllAcceptedAndDifferent(ChosenNames chosen, int cities) {
        Set<String> folded = new HashSet<>();
        chosen.byKey().values().forEach(name -> {
            assertThat(PageNameRule.accepted(name)).isEqualTo(name);
            assertThat(folded.add(PageNames.folded(name))).as(name).isTrue();
        });
        assertThat(folded).hasSize(cities);
        assertThat(chosen.shared()).noneMatch(shared -> folded.contains(PageNames.folded(shared.page())));
    }
}
