package org.ecities.views;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.Readership;
import org.ecities.records.Field;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.records.Vocabulary;

/** A schema of cities, with two fields that are not for everybody, and a vocabulary of two countries. */
public final class StubSchemas implements Schemas {

    @Override
    public Optional<Schema> schema(String name) {
        return all().stream().filter(schema -> schema.name().equals(name)).findFirst();
    }

    @Override
    public List<Schema> all() {
        return List.of(new Schema("City", Map.of("en", "City", "ko", "도시"), "name", Map.of(), List.of(
                field("name", "textByLanguage", "Name", "이름", false),
                field("country", "country", "Country or area", "국가 또는 지역", true),
                field("population", "integer", "Population", "인구", false),
                field("website", "url", "Website", "누리집", false),
                field("needs", "tags", "Needs", "필요", true),
                plain("offers", "tags", "Offers"),
                plain("location", "geo", "Location"),
                plain("year", "integer", "Year"),
                forFew("mood", "Mood", Readership.MEMBERS),
                forFew("remark", "Remark", Readership.SECRETARIAT))));
    }

    @Override
    public Optional<Vocabulary> vocabulary(String page) {
        return Optional.of(new Vocabulary("Vocabulary.Countries", Map.of(
                        "KR", Map.of("en", "Republic of Korea", "ko", "대한민국"), "JP", Map.of("en", "Japan"))))
                .filter(vocabulary -> vocabulary.page().equals(page));
    }

    private static Field plain(String id, String type, String label) {
        return Field.named(id, type).labels(Map.of("en", label)).build();
    }

    private static Field forFew(String id, String label, Readership readers) {
        return Field.named(id, "text").labels(Map.of("en", label)).core(true).facet(true).readers(readers).build();
    }

    private static Field field(String id, String type, String english, String korean, boolean facet) {
        return Field.named(id, type)
                .labels(Map.of("en", english, "ko", korean))
                .core(true)
                .facet(facet)
                .build();
    }
}
