package org.ecities.sheets;

/** A small mapping that uses every conversion. */
final class TownMapping {

    static final String TEXT = """
            schema: Town
            origin: Gazetteer
            key: {scheme: gazetteer, column: id}
            pageName: {shown: name, from: [name], tellApart: [country, region, id]}
            evidence:
              asOf: date
              source: https://gazetteer.example/{id}
              status: Not confirmed
            fields:
              name: {column: name, as: language, language: en}
              otherNames: {column: other, as: list, separator: "|"}
              country: {column: country}
              population: {column: people, as: integer, unknown: "0", evidence: true}
              location: {columns: [lat, lon], as: geo}
              capital: {column: capital, as: yesNo, yes: "true", no: "false"}
              gazetteerId: {column: id}
            ignored: [spare]
            """;

    static final Mapping MAPPING = MappingText.read("town.yaml", TEXT);

    private TownMapping() {}
}
