package org.ecities.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {

    @TempDir
    Path folder;

    @Test
    void readsCellsByColumnWithoutBlanksAroundThem() throws Exception {
        ReadRows read = ReadRows.of(folder, "name,id\n  Suwon ,1\n", "id", "name");
        assertThat(read.rows).hasSize(1);
        assertThat(read.rows.get(0).cell("name")).isEqualTo("Suwon");
        assertThat(read.rows.get(0).cell("id")).isEqualTo("1");
    }

    @Test
    void readsBehindAByteOrderMark() throws Exception {
        ReadRows read = ReadRows.of(folder, "\uFEFFid,name\n1,Suwon\n", "id", "name");
        assertThat(read.rows.get(0).cell("id")).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({"'\n', 2, 5, 7", "'\r\n', 2, 5, 7"})
    void countsLinesThroughQuotedLineBreaksAndEmptyLines(String end, long first, long second, long third)
            throws Exception {
        String text = "id,name|1,Suwon|\"2\",\"a|b\"||3,c|".replace("|", end);
        ReadRows read = ReadRows.of(folder, text.replace("1,Suwon" + end, "1,Suwon" + end + end), "id", "name");
        assertThat(read.rows).extracting(SheetRow::line).containsExactly(first, second - 1, third);
        assertThat(read.rows.get(1).cell("name")).isEqualTo("a" + end + "b");
    }

    @Test
    void rejectsARowOfLatin1AndReadsOn() throws Exception {
        byte[] bytes = "id,name\n1,Zürich\n2,Suwon\n".getBytes(StandardCharsets.ISO_8859_1);
        ReadRows read = ReadRows.of(folder, bytes, "id", "name");
        assertThat(read.rows).extracting(row -> row.cell("name")).containsExactly("Suwon");
        assertThat(read.reasons())
                .containsExactly("Line 2, column name: The cell holds characters that are not UTF-8."
                        + " Please save the file as CSV UTF-8.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1            | Line 2: The row has 1 cells. The header has 2 columns.
            1,a,b        | Line 2: The row has 3 cells. The header has 2 columns.
            """)
    void rejectsTheRowWithItsLineAndReason(String row, String reason) throws Exception {
        ReadRows read = ReadRows.of(folder, "id,name\n" + row + "\n2,Suwon\n", "id", "name");
        assertThat(read.reasons()).containsExactly(reason);
        assertThat(read.rows).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 0x1B, 0x7F, 0x85})
    void rejectsARowWithAControlCharacter(int control) throws Exception {
        String row = "1,a" + Character.toString(control) + "b";
        ReadRows read = ReadRows.of(folder, "id,name\n" + row + "\n2,Suwon\n", "id", "name");
        assertThat(read.reasons())
                .containsExactly(String.format(
                        "Line 2, column name: The cell holds the control character U+%04X. Please remove it.", control));
        assertThat(read.rows).hasSize(1);
    }

    @Test
    void rejectsACellThatIsTooLong() throws Exception {
        String longName = "x".repeat(CsvSheet.MAX_CELL + 1);
        ReadRows read = ReadRows.of(folder, "id,name\n1," + longName + "\n2,Suwon\n", "id", "name");
        assertThat(read.reasons())
                .containsExactly("Line 2, column name: The cell has 100,001 characters. At most 100,000 are accepted.");
        assertThat(read.rows).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id            | Line 1: The column "name" is missing. Add it, even if its cells are empty.
            id,nam       | Line 1: The column "nam" is not known. Is "name" meant? Line 1: The column "name" is missing. Add it, even if its cells are empty.
            id,name,id    | Line 1: The column "id" stands there twice. Each name may stand once.
            id,name,extra | Line 1: The column "extra" is not known. Known columns: id, name.
            id;name       | Line 1: The columns are separated by ";". Please save the file with commas.
            """)
    void refusesAWrongHeader(String header, String reason) {
        assertThatThrownBy(() -> ReadRows.of(folder, header + "\n1,a\n", "id", "name"))
                .isInstanceOf(SheetException.class)
                .hasMessage(reason);
    }

    @Test
    void acceptsColumnsInAnyOrderAndThoseThatAreIgnored() throws Exception {
        ReadRows read = ReadRows.of(folder, "spare,name,id\nx,Suwon,1\n", "id", "name");
        assertThat(read.rows.get(0).cell("name")).isEqualTo("Suwon");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", textBlock = """
            ''                    | The file is empty.
            '\uFEFF'              | The file is empty.
            'id,name\n1,"open\n'  | cannot be read beyond line 1
            'id,name\n1,"a"b\n'   | cannot be read beyond line 1
            'PK\u0003\u0004x'     | The file is a workbook
            """)
    void refusesAFileThatIsNoSheet(String text, String reason) {
        assertThatThrownBy(() -> ReadRows.of(folder, text, "id", "name"))
                .isInstanceOf(SheetException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void refusesUtf16() {
        byte[] bytes = "\uFEFFid,name\n".getBytes(StandardCharsets.UTF_16LE);
        assertThatThrownBy(() -> ReadRows.of(folder, bytes, "id", "name")).hasMessageContaining("UTF-16");
    }

    @Test
    void refusesAMissingFile() {
        CsvSheet sheet = new CsvSheet(Set.of("id"), Set.of());
        assertThatThrownBy(() -> sheet.read(folder.resolve("none.csv"), new ReadRows()))
                .hasMessageContaining("none.csv");
    }

    @Test
    void refusesAFileOverTheLimitBeforeReadingIt() throws Exception {
        Path file = folder.resolve("large.csv");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(CsvSheet.MAX_FILE + 1);
        }
        CsvSheet sheet = new CsvSheet(Set.of("id"), Set.of());
        assertThatThrownBy(() -> sheet.read(file, new ReadRows())).hasMessageContaining("104,857,601 bytes");
    }

    @Test
    void refusesMoreRowsThanTheLimit() throws Exception {
        Path file = ReadRows.file(folder, "id\n1\n2\n3\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> new CsvSheet(Set.of("id"), Set.of(), 2).read(file, new ReadRows()))
                .hasMessage("The file has more than 2 rows. Please split it.");
    }
}
