package org.ecities.sheets.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV files in the encodings and with the separators that programs write. */
class CsvFileTest {

    @TempDir
    Path folder;

    private List<SheetLine> read(byte[] bytes, Optional<String> encoding) throws IOException {
        List<SheetLine> lines = new ArrayList<>();
        new CsvReader(encoding).read(Files.write(folder.resolve("file.csv"), bytes), lines::add);
        return lines;
    }

    private List<SheetLine> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsFound(String separator) throws IOException {
        List<SheetLine> lines = read("a" + separator + "\"b,;\t|\"\n1" + separator + "2\n");
        assertThat(lines.get(0).cells()).containsExactly("a", "b,;\t|");
        assertThat(lines.get(1).cells()).containsExactly("1", "2");
    }

    @Test
    void unicodeIsRecognisedByItsMark() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(read("\uFEFF이름,b\n수원,2\n".getBytes(charset), Optional.empty()).get(1).cells()).containsExactly("수원", "2");
        }
        assertThatThrownBy(() -> read("name,b\nab,2\n".getBytes(StandardCharsets.UTF_16LE), Optional.empty()))
                .hasMessageContaining("UTF-16LE");
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, Москва", "EUC-KR, 수원시", "GB18030, 苏州市", "Shift_JIS, 横浜市"})
    void anOlderEncodingIsAskedForAndNeverGuessed(String encoding, String name) throws IOException {
        byte[] bytes = ("name,x\n" + name + ",1\n").getBytes(Charset.forName(encoding));

        assertThatThrownBy(() -> read(bytes, Optional.empty())).hasMessageContaining("not stored as Unicode").hasMessageContaining(encoding);
        assertThat(read(bytes, Optional.of(encoding)).get(1).cells()).containsExactly(name, "1");
        assertThatThrownBy(() -> read(bytes, Optional.of("UTF-8"))).hasMessageContaining("not stored as UTF-8");
        assertThatThrownBy(() -> read(bytes, Optional.of("EBCDIC"))).hasMessageContaining("EBCDIC");
    }

    @Test
    void linesWithinQuotationMarksBelongToTheCell() throws IOException {
        List<SheetLine> lines = read("a,b\r\n\"one\r\ntwo\",\u200Fx\n\n1,2\n");
        assertThat(lines).extracting(SheetLine::line).containsExactly(1L, 2L, 5L);
        assertThat(lines.get(1).cells()).containsExactly("one\ntwo", "\u200Fx");
    }

    @Test
    void controlCharactersAndLongCellsAreToldByCell() throws IOException {
        List<SheetLine> lines = read("a,b\n1,x\0y\n" + "z".repeat(SheetLine.MAX_CELL + 1) + ",2\n");
        assertThat(lines.get(1).faults()).containsOnlyKeys(1);
        assertThat(lines.get(1).faults().get(1).arguments()).containsExactly("U+0000");
        assertThat(lines.get(2).faults().get(0).key()).isEqualTo("sheets.cell.long");
    }

    @Test
    void anOpenQuotationMarkAndAnEmptyFileAreSaid() {
        assertThatThrownBy(() -> read("a,b\n\"1,2\n3,4\n")).hasMessageContaining("cannot be read beyond line");
        assertThatThrownBy(() -> read("")).hasMessageContaining("empty");
        assertThatThrownBy(() -> read("x,".repeat(SheetReader.MAX_COLUMNS + 1) + "\n")).hasMessageContaining("cells");
    }
}
