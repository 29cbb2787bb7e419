package org.ecities.sheets.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes workbooks by hand, also such as no program would write. */
final class Workbooks {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private Workbooks() {}

    /** A workbook whose sheets have this XML between the tags of the sheet. */
    static Workbooks of(String sheets, String... content) {
        Workbooks made = new Workbooks();
        made.parts.put("[Content_Types].xml", HEAD
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" "
                + "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" "
                + "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
        made.parts.put("_rels/.rels", rels("<Relationship Id=\"rId1\" Type=\"" + TYPE + "officeDocument\" Target=\"xl/workbook.xml\"/>"));
        made.parts.put("xl/workbook.xml", HEAD + "<workbook " + MAIN + "><sheets>" + sheets + "</sheets></workbook>");
        StringBuilder relations = new StringBuilder();
        for (int i = 1; i <= content.length; i++) {
            relations.append("<Relationship Id=\"rId").append(i).append("\" Type=\"").append(TYPE)
                    .append("worksheet\" Target=\"worksheets/sheet").append(i).append(".xml\"/>");
            made.parts.put("xl/worksheets/sheet" + i + ".xml", HEAD + "<worksheet " + MAIN + ">" + content[i - 1] + "</worksheet>");
        }
        relations.append("<Relationship Id=\"rId90\" Type=\"").append(TYPE).append("styles\" Target=\"styles.xml\"/>");
        made.parts.put("xl/_rels/workbook.xml.rels", rels(relations.toString()));
        made.parts.put("xl/styles.xml", HEAD + "<styleSheet " + MAIN + "><numFmts count=\"2\">"
                + "<numFmt numFmtId=\"170\" formatCode=\"yyyy\\-mm\\-dd\"/><numFmt numFmtId=\"171\" formatCode=\"mmm\\-yy\"/></numFmts>"
                + "<cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs></styleSheet>");
        return made;
    }

    /** A workbook of one visible sheet with these rows. */
    static Workbooks ofRows(String rows) {
        return of("<sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/>", "<sheetData>" + rows + "</sheetData>");
    }

    /** A cell with a text. */
    static String text(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /** Another part, or another text of one. */
    Workbooks part(String name, String text) {
        parts.put(name, text);
        return this;
    }

    /** Writes it. */
    Path write(Path file) {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }

    private static String rels(String content) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }
}
