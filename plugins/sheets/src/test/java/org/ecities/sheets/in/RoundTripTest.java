package org.ecities.sheets.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.records.Evidence;
import org.ecities.records.Field;
import org.ecities.records.FieldValue;
import org.ecities.records.Value;
import org.ecities.sheets.out.SheetFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is exported and read again changes nothing, for every field type, every shape of value and every format. */
class RoundTripTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void valuesOfEveryTypeComeBackAsTheyWere(SheetFormat format) {
        try (ThingWiki wiki = new ThingWiki(folder)) {
            List<Field> fields = wiki.schema().fields().stream().filter(field -> !field.isPrivate()).toList();
            assertThat(fields).extracting(Field::type).containsAll(wiki.types.names());
            List<String> names = new ArrayList<>();
            RandomValues values = new RandomValues(20261201);
            for (int number = 0; number < 150; number++) {
                wiki.page("Thing." + number, values.of(fields));
                names.add("Thing." + number);
            }

            Path file = wiki.export(ThingWiki.SECRETARY, format, names.toArray(String[]::new));
            List<RowPlan> plans = wiki.plan(ThingWiki.SECRETARY, file, RowChoices.none());

            assertThat(plans).hasSize(names.size());
            for (RowPlan plan : plans) {
                assertThat(ThingWiki.problems(plan)).as(plan.page()).isEmpty();
                assertThat(plan.changes()).as(plan.page()).isEmpty();
                assertThat(plan.target()).isEqualTo(RowPlan.Target.FOUND);
                String text = wiki.text(plan.page());
                assertThat(wiki.recordText.write(text, wiki.schema(), Map.of())).isEqualTo(text);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void privateValuesComeBackTooAndLeaveNoTraceForOthers(SheetFormat format) throws Exception {
        try (ThingWiki wiki = new ThingWiki(folder)) {
            Map<String, Optional<FieldValue>> values = new LinkedHashMap<>();
            values.put("code", Optional.of(FieldValue.of("c1")));
            values.put("secret", Optional.of(FieldValue.of("hush")));
            values.put("inside", Optional.of(FieldValue.of(Value.of(Map.of("fr", "dedans")))));
            wiki.change(ThingWiki.SECRETARY, "Thing.A", values);

            List<RowPlan> own = wiki.plan(ThingWiki.SECRETARY, wiki.export(ThingWiki.SECRETARY, format, "Thing.A"), RowChoices.none());
            assertThat(own).singleElement().satisfies(plan -> assertThat(plan.changes()).isEmpty());

            Path members = wiki.export(ThingWiki.MEMBER, SheetFormat.CSV, "Thing.A");
            assertThat(Files.readString(members)).contains("dedans", "[inside.fr]").doesNotContain("hush", "ecret");
            Path everybody = wiki.export(org.ecities.pages.Asker.anonymous(), SheetFormat.JSON, "Thing.A");
            assertThat(Files.readString(everybody)).contains("c1").doesNotContain("hush", "dedans", "nside", "ecret", "private");
        }
    }

    @Test
    void anEditedCellIsOneChangeAndAnEmptiedOneARemoval() throws Exception {
        try (ThingWiki wiki = new ThingWiki(folder)) {
            wiki.page("Thing.A", Map.of(
                    "code", FieldValue.of("c1"),
                    "ofyesNo", FieldValue.of("yes"),
                    "size", new FieldValue(Value.of("5"), new Evidence(
                            Optional.of("2020"), Optional.empty(), Optional.empty(), Optional.empty()))));
            Path file = wiki.export(ThingWiki.SECRETARY, SheetFormat.CSV, "Thing.A");
            String edited = Files.readString(file).replace("c1,5,2020", ",6,2021");
            Files.writeString(file, edited);

            List<RowPlan> plans = wiki.plan(ThingWiki.SECRETARY, file, RowChoices.none());

            assertThat(plans).singleElement().satisfies(plan -> {
                assertThat(plan.changes()).extracting(change -> change.field().id()).containsExactly("code", "size");
                assertThat(plan.changes().get(0).wanted()).isEmpty();
                assertThat(plan.changes().get(1).wanted().orElseThrow().value()).isEqualTo(Value.of("6"));
                assertThat(plan.changes().get(1).wanted().orElseThrow().evidence().asOf()).contains("2021");
                assertThat(plan.changes()).noneMatch(FieldChange::clash);
            });
        }
    }

    @Test
    void whatTwoPeopleChangedIsToldAndLanguagesAreMerged() throws Exception {
        try (ThingWiki wiki = new ThingWiki(folder)) {
            wiki.page("Thing.A", Map.of(
                    "code", FieldValue.of("c1"),
                    "title", FieldValue.of(Value.of(Map.of("en", "Old", "ko", "옛")))));
            Path file = wiki.export(ThingWiki.SECRETARY, SheetFormat.CSV, "Thing.A");
            Files.writeString(file, Files.readString(file).replace("Old", "Mine").replace("c1", "mine"));
            wiki.change(ThingWiki.SECRETARY, "Thing.A", Map.of(
                    "code", Optional.of(FieldValue.of("theirs")),
                    "title", Optional.of(FieldValue.of(Value.of(Map.of("en", "Old", "ko", "새"))))));

            RowPlan plan = wiki.plan(ThingWiki.SECRETARY, file, RowChoices.none()).get(0);

            assertThat(plan.changes()).extracting(FieldChange::clash).containsExactly(false, true);
            assertThat(plan.changes().get(0).wanted().orElseThrow().value())
                    .isEqualTo(Value.of(Map.of("en", "Mine", "ko", "새")));
            assertThat(RowChoices.none().takes(plan.row().line(), plan.changes().get(1))).isFalse();
        }
    }
}
