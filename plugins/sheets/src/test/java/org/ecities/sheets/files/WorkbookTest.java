package org.ecities.sheets.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ecities.sheets.SheetException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as people, programs and attackers make them. */
class WorkbookTest {

    @TempDir
    Path folder;

    private List<SheetLine> read(Workbooks workbook) {
        List<SheetLine> lines = new ArrayList<>();
        new XlsxReader().read(workbook.write(folder.resolve("book.xlsx")), lines::add);
        return lines;
    }

    private void refused(Workbooks workbook, String why) {
        assertThatThrownBy(() -> read(workbook)).isInstanceOf(SheetException.class).hasMessageContaining(why);
    }

    @Test
    void numbersComeWithoutSeparatorsAndDatesAsDates() {
        List<SheetLine> lines = read(Workbooks.ofRows("<row r=\"1\"><c r=\"A1\"><v>1190000</v></c><c r=\"B1\"><v>0.30000000000000004</v></c>"
                + "<c r=\"C1\" s=\"1\"><v>45365</v></c><c r=\"D1\" s=\"2\"><v>45352</v></c><c r=\"E1\" t=\"b\"><v>1</v></c>"
                + "<c r=\"F1\" s=\"1\"><v>45365.5</v></c><c r=\"G1\"><v>1E3</v></c></row>"));

        assertThat(lines.get(0).cells())
                .containsExactly("1190000", "0.3", "2024-03-14", "2024-03", "yes", "2024-03-14T12:00", "1000");
    }

    @Test
    void aFormulaCountsForWhatItCameToAndAnErrorIsTold() {
        List<SheetLine> lines = read(Workbooks.ofRows("<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c>"
                + "<c r=\"B1\" t=\"str\"><f>A1&amp;\"x\"</f><v>2x</v></c><c r=\"C1\" t=\"e\"><v>#REF!</v></c><c r=\"D1\"><f>NOW()</f></c></row>"));

        assertThat(lines.get(0).cells()).startsWith("2", "2x");
        assertThat(lines.get(0).faults().get(2).key()).isEqualTo("sheets.cell.error");
        assertThat(lines.get(0).faults().get(3).key()).isEqualTo("sheets.cell.formula");
    }

    @Test
    void aHiddenSheetIsNotReadAndMergedCellsAreRefused() {
        String data = "<sheetData><row r=\"1\">" + Workbooks.text("A1", "%s") + "</row></sheetData>";
        Workbooks hidden = Workbooks.of(
                "<sheet name=\"H\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/><sheet name=\"V\" sheetId=\"2\" r:id=\"rId2\"/>",
                String.format(data, "hidden"), String.format(data, "seen"));
        assertThat(read(hidden)).singleElement().satisfies(line -> assertThat(line.cells()).containsExactly("seen"));

        refused(Workbooks.of("<sheet name=\"H\" sheetId=\"1\" state=\"veryHidden\" r:id=\"rId1\"/>", String.format(data, "x")), "hidden");
        refused(
                Workbooks.of("<sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/>",
                        String.format(data, "x") + "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>"),
                "merged cells at A1:B2");
    }

    @Test
    void entitiesThatUnfoldAreRefusedInEveryPart() {
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>&b;</t></si></sst>";
        refused(Workbooks.ofRows("").part("xl/sharedStrings.xml", laughs), "document type");
        refused(Workbooks.ofRows("").part("xl/worksheets/sheet1.xml", laughs), "document type");
        refused(Workbooks.ofRows("").part("xl/styles.xml", laughs), "document type");
    }

    @Test
    void aBombIsRefusedBeforeItUnfolds() {
        String zeros = "0".repeat(50_000_000);
        refused(Workbooks.ofRows("").part("xl/media/zeros.bin", zeros), "unfolds to more than 150 times");
        Workbooks many = Workbooks.ofRows("");
        IntStream.range(0, XlsxBounds.MAX_PARTS).forEach(i -> many.part("xl/p" + i, ""));
        refused(many, "parts");
    }

    @Test
    void aCellFarOutsideIsRefusedAndNoMemoryIsTakenForIt() {
        refused(Workbooks.ofRows("<row r=\"1\">" + Workbooks.text("ZZZZZZ1", "x") + "</row>"), "ZZZZZZ1");
        refused(Workbooks.ofRows("<row r=\"1\">" + Workbooks.text("XFE1", "x") + "</row>"), "XFE1");
        refused(Workbooks.ofRows("<row r=\"1\"><c r=\"A1\"><v>1E999999999</v></c></row>").part("xl/workbook.xml", "<a"), "no workbook");
        assertThat(read(Workbooks.ofRows("<row r=\"1\"><c r=\"A1\"><v>1E999999</v></c></row>")).get(0).cells().get(0))
                .hasSizeLessThan(20);
    }

    @Test
    void aThousandColumnsAreRead() {
        String cells = IntStream.range(0, 1000)
                .mapToObj(i -> "<c t=\"inlineStr\"><is><t>" + i + "</t></is></c>")
                .collect(Collectors.joining());
        assertThat(read(Workbooks.ofRows("<row r=\"1\">" + cells + "</row>")).get(0).cells()).hasSize(1000);
    }

    @Test
    void whatIsNoWorkbookIsSaid() throws IOException {
        Path text = Files.writeString(folder.resolve("text.xlsx"), "a,b\n1,2\n");
        assertThatThrownBy(() -> new XlsxReader().read(text, line -> true)).hasMessageContaining("no workbook");
        Path cut = folder.resolve("cut.xlsx");
        byte[] whole = Files.readAllBytes(Workbooks.ofRows("<row r=\"1\"/>").write(folder.resolve("whole.xlsx")));
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> new XlsxReader().read(cut, line -> true)).hasMessageContaining("no workbook");
    }

    @Test
    void textsAreNeverWrittenAsFormulas() throws IOException {
        Path file = folder.resolve("out.xlsx");
        try (OutputStream out = Files.newOutputStream(file); SheetWriter writer = new XlsxWriter(out, "S", "N")) {
            writer.row(List.of(SheetCell.of("'=1+1"), new SheetCell("12.5", true), new SheetCell("012", true)));
        }
        List<SheetLine> lines = new ArrayList<>();
        new XlsxReader().read(file, lines::add);
        assertThat(lines.get(0).cells()).containsExactly("'=1+1", "12.5", "012");
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(file.toFile())) {
            String sheet = new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(sheet).doesNotContain("<f>").contains("<v>12.5</v>").doesNotContain("<v>012</v>");
        }
    }
}
