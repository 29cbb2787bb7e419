package org.ecities.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Schemas and vocabularies held in memory. */
public final class StubSchemas implements Schemas {

    /** A schema with one field of every type. */
    public static final String EVERYTHING = """
            [{Schema

            name: City
            label: {en: City, ko: 도시}
            titleField: name
            groups:
              - id: identity
                label: {en: Identity, ko: 기본}
              - id: contact
                label: {en: Contact, ko: 연락처}
            fields:
              - {id: name, type: textByLanguage, label: {en: Name, ko: 이름}, core: true, required: true}
              - {id: otherNames, type: tags, label: Other names}
              - {id: country, type: country, label: {en: Country or area, ko: 국가 또는 지역}, core: true, facet: true}
              - id: population
                type: integer
                label: {en: Population, ko: 인구}
                core: true
                evidence: true
                min: 0
                max: 100000000
                was: [inhabitants]
              - {id: area, type: quantity, unit: km², units: {ha: 0.01}, label: Area, evidence: true}
              - {id: density, type: decimal, label: Density, rules: [{maxJump: 50}]}
              - {id: online, type: percent, label: Online, min: 0, max: 100}
              - {id: capital, type: yesNo, label: {en: Capital, ko: 수도}}
              - {id: founded, type: date, label: Founded}
              - {id: size, type: choice, options: [small, large], label: Size}
              - {id: needs, type: choices, vocabulary: Vocabulary.Topics, label: {en: Needs, ko: 필요한 주제}, core: true, maxItems: 3}
              - {id: tags, type: tags, label: Tags}
              - {id: region, type: recordLink, target: Region, label: Region}
              - {id: partners, type: recordLinks, target: City, label: Partners}
              - {id: about, type: wikiText, label: About}
              - {id: mayor, type: text, label: Mayor, group: contact}
              - {id: website, type: url, label: {en: Website, ko: 누리집}, group: contact}
              - {id: email, type: email, label: E-mail, group: contact}
              - {id: phone, type: phone, label: Phone, group: contact}
              - {id: place, type: geo, label: Place}
              - {id: languages, type: languages, label: Languages}
              - {id: budget, type: money, label: Budget, min: 0}
              - {id: term, type: period, label: Term}
              - {id: charter, type: file, label: Charter}
              - {id: portal, type: pageLink, label: Portal}
              - {id: field, type: choice, vocabulary: Vocabulary.Fields, label: Field}
              - id: projects
                type: rows
                label: {en: Projects, ko: 사업}
                fields:
                  - {id: title, type: text, label: Title, required: true}
                  - {id: cost, type: money, label: Cost}
                  - {id: start, type: date, label: Start}
                  - {id: city, type: recordLink, label: With}
                  - {id: topics, type: choices, vocabulary: Vocabulary.Topics, label: Topics}
              - {id: geonames, type: text, key: geonames, label: GeoNames}
            }]
            """;

    private final Map<String, Schema> schemas = new LinkedHashMap<>();
    private final Map<String, Vocabulary> vocabularies = new LinkedHashMap<>();

    /** The schema {@link #EVERYTHING} with its vocabularies. */
    public static StubSchemas everything() {
        StubSchemas schemas = new StubSchemas();
        SchemaText.Reading reading = new SchemaText(FieldTypes.standard()).read(EVERYTHING);
        schemas.put(reading.schema().orElseThrow(() -> new AssertionError(reading.violations())));
        schemas.put(vocabulary("Vocabulary.Topics", """
                participation: {en: Participation, ko: 참여}
                waste: Waste
                water: Water
                """));
        schemas.put(vocabulary("Vocabulary.Fields", """
                environment:
                  en: Environment
                  ko: 환경
                  children:
                    waste:
                      en: Waste
                      children:
                        recycling: Recycling
                    water: Water
                mobility: Mobility
                """));
        schemas.put(vocabulary("Vocabulary.Countries", """
                KR: {en: Republic of Korea, ko: 대한민국}
                NO: Norway
                """));
        return schemas;
    }

    private static Vocabulary vocabulary(String page, String body) {
        return new VocabularyText().body(page, body, 1).vocabulary().orElseThrow();
    }

    /** Adds a schema. */
    public void put(Schema schema) {
        schemas.put(schema.name(), schema);
    }

    /** Adds a vocabulary. */
    public void put(Vocabulary vocabulary) {
        vocabularies.put(vocabulary.page(), vocabulary);
    }

    @Override
    public Optional<Schema> schema(String name) {
        return Optional.ofNullable(schemas.get(name));
    }

    @Override
    public List<Schema> all() {
        return List.copyOf(schemas.values());
    }

    @Override
    public Optional<Vocabulary> vocabulary(String page) {
        return Optional.ofNullable(vocabularies.get(page));
    }
}
