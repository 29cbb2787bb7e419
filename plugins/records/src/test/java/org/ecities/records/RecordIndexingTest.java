package org.ecities.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ecities.store.PageHead;
import org.ecities.store.PageVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordIndexingTest {

    private static final String PAGE = """
            [{City

            name: {ko: 수원시, en: Suwon}
            otherNames: [Suwon-si, 水原]
            inhabitants: {value: 1190000, asOf: 2024}
            needs: [waste, water]
            region: Region.Gyeonggi
            partners: [City.Cebu]
            geonames: 1835553
            color: green
            mayor:
            }]
            !!!History
            The __walls__ of [Hwaseong|Fortress.Hwaseong]. [{Image src='x.png'}] {{fixed}}
            """;

    private final StubSchemas schemas = StubSchemas.everything();
    private final FieldTypes types = FieldTypes.standard();
    private final RecordIndexing indexing =
            new RecordIndexing(schemas, types, (name, text) -> List.of("all", name.toLowerCase(Locale.ROOT)));

    @Test
    void describesAPageWithARecord() {
        IndexedPage page = indexing.describe(page("City.Suwon", PAGE));
        assertThat(page.schema()).contains("City");
        assertThat(page.title()).isEqualTo("Suwon");
        assertThat(page.names()).containsExactlyInAnyOrder("Suwon", "수원시", "City.Suwon");
        assertThat(page.otherNames()).containsExactly("Suwon-si", "水原");
        assertThat(page.viewers()).containsExactly("all", "city.suwon");
        assertThat(page.values()).contains(
                entry("population", List.of(new IndexValue.Number(new BigDecimal("1190000")))),
                entry("needs", List.of(new IndexValue.Word("waste"), new IndexValue.Word("water"))),
                entry("region", List.of(new IndexValue.Word("Region.Gyeonggi"))));
        assertThat(page.values()).doesNotContainKeys("color", "mayor", "inhabitants");
    }

    @Test
    void givesTheProseWithoutMarkupAndWithTheTextsOfTheRecord() {
        String prose = indexing.describe(page("City.Suwon", PAGE)).prose();
        assertThat(prose).contains("수원시", "1190000", "green", "History", "The walls of Hwaseong.", "fixed");
        assertThat(prose).doesNotContain("[", "{", "__", "!", "Image", "inhabitants");
    }

    @Test
    void describesPagesWithoutARecordOrWithABrokenOne() {
        for (String text : List.of("Just text", "[{City\n\nname: [\n}]", "")) {
            IndexedPage page = indexing.describe(page("Main", text));
            assertThat(page.title()).isEqualTo("Main");
            assertThat(page.schema()).isEmpty();
            assertThat(page.values().keySet()).allMatch(id -> id.startsWith(SheetMarks.CHECK));
        }
    }

    @Test
    void tellsLinksAndKeys() {
        RecordLinks links = new RecordLinks(schemas, types);
        assertThat(links.in(PAGE)).containsExactlyInAnyOrder("Region.Gyeonggi", "City.Cebu");
        assertThat(links.keys(PAGE)).isEqualTo(Map.of("geonames", "1835553"));
        assertThat(links.links("prose")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            !!!Title                       → Title
            __bold__ and ''italic''        → bold and italic
            [Page]                         → Page
            [words|Page]                   → words
            [{Table x='y'}] after          → after
            * item                         → item
            """)
    void takesMarkupAway(String text, String plain) {
        assertThat(PlainText.of(text)).isEqualTo(plain);
    }

    private static PageVersion page(String name, String text) {
        return new PageVersion(
                new PageHead(7, name, 3, "clerk", "", Instant.EPOCH, text.length(), "", 12, false), text);
    }

    @Test
    void linksGetAnotherNameAndTheOtherLinesStay() {
        StubSchemas schemas = StubSchemas.everything();
        RecordLinks links = new RecordLinks(schemas, FieldTypes.standard());
        String page = "[{City\r\n\r\n# who\r\nregion: Region.Gyeonggi\r\npartners: [city.busan, City.Paris]\r\n"
                + "motto: City.Busan\r\n}]\r\n";

        String renamed = links.renamed(page, "City.Busan", "City.Busan-KR");

        assertThat(links.in(renamed)).containsExactlyInAnyOrder("Region.Gyeonggi", "City.Busan-KR", "City.Paris");
        assertThat(renamed).contains("# who\r\nregion: Region.Gyeonggi\r\n").contains("motto: City.Busan\r\n");
        assertThat(links.renamed(page, "City.Nobody", "City.A")).isEqualTo(page);
    }
}
