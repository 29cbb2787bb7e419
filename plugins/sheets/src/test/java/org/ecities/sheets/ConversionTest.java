package org.ecities.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.records.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTest {

    private static final Conversion INTEGER = new IntegerCell(Optional.of(BigInteger.ZERO));
    private static final Conversion YES_NO = new YesNoCell("true", "false");

    @ParameterizedTest
    @CsvSource({"4434550, 4434550", "007, 7", "-25, -25"})
    void readsWholeNumbers(String cell, String number) {
        assertThat(INTEGER.convert(List.of(cell))).isEqualTo(new Converted.Known(Value.of(number)));
    }

    @ParameterizedTest
    @CsvSource({"''", "0", "000"})
    void takesTheUnknownNumberForNothing(String cell) {
        assertThat(INTEGER.convert(List.of(cell))).isEqualTo(new Converted.Unknown());
    }

    @ParameterizedTest
    @CsvSource({"many", "'1,000'", "1.5", "1e6", "99999999999999999999999999999999999"})
    void refusesWhatIsNoWholeNumber(String cell) {
        assertThat(INTEGER.convert(List.of(cell))).isInstanceOf(Converted.Wrong.class);
    }

    @Test
    void joinsLatitudeAndLongitude() {
        Map<String, Value> place = Map.of("lat", Value.of("37.29111"), "lon", Value.of("127.00889"));
        assertThat(new GeoCells().convert(List.of("37.29111", "127.00889")))
                .isEqualTo(new Converted.Known(new Value.Entries(place)));
    }

    @ParameterizedTest
    @CsvSource({"'', 127.0, 0", "37.2, '', 1", "'37,2', 127.0, 0", "37.2, 127E, 1"})
    void saysWhichCellOfAPlaceIsWrong(String lat, String lon, int cell) {
        assertThat(new GeoCells().convert(List.of(lat, lon)))
                .isInstanceOfSatisfying(Converted.Wrong.class, wrong -> assertThat(wrong.cell()).isEqualTo(cell));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"a|b|c; a,b,c", "' a | | b |a'; a,b", "a; a"})
    void splitsLists(String cell, String items) {
        assertThat(new ListCell("|").convert(List.of(cell)))
                .isEqualTo(new Converted.Known(Value.of(Arrays.asList(items.split(",")))));
    }

    @ParameterizedTest
    @CsvSource({"true, yes", "TRUE, yes", "false, no"})
    void readsYesAndNo(String cell, String value) {
        assertThat(YES_NO.convert(List.of(cell))).isEqualTo(new Converted.Known(Value.of(value)));
    }

    @Test
    void refusesOtherWordsThanYesAndNo() {
        assertThat(YES_NO.convert(List.of("maybe"))).isInstanceOf(Converted.Wrong.class);
    }

    @Test
    void leavesEmptyCellsAlone() {
        List<String> empty = List.of("", "");
        for (Conversion conversion :
                List.of(INTEGER, YES_NO, new TextCell(), new GeoCells(), new ListCell("|"), new LanguageCell("en"))) {
            assertThat(conversion.convert(empty)).as("%s", conversion).isEqualTo(new Converted.Unknown());
        }
    }
}
