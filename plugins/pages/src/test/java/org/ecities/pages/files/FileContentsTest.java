package org.ecities.pages.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ecities.pages.PageRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileContentsTest {

    private final FileContents contents = new FileContents();

    private FileKind kind(String name, byte[] bytes) throws IOException {
        return contents.kind(name, new ByteArrayInputStream(bytes));
    }

    private void assertRefused(String name, byte[] bytes, String reason) {
        assertThatThrownBy(() -> kind(name, bytes))
                .isInstanceOf(PageRefusedException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(reason);
    }

    /** A package as office programs make them: an uncompressed first entry, then others. */
    private static byte[] zip(String first, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            byte[] stored = content.getBytes(StandardCharsets.US_ASCII);
            CRC32 crc = new CRC32();
            crc.update(stored);
            ZipEntry entry = new ZipEntry(first);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(stored.length);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(stored);
            zip.putNextEntry(new ZipEntry("more.xml"));
            zip.write(stored);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plan.pdf      | '%PDF-1.7 x'                              | PDF
            photo.JPG     | 'ÿØÿà..JFIF'                              | JPEG
            photo.jpeg    | 'ÿØÿá..Exif'                              | JPEG
            anim.gif      | 'GIF89a..'                                | GIF
            pic.webp      | 'RIFF....WEBPVP8 '                        | WEBP
            table.csv     | 'city,people'                             | CSV
            notes.txt     | 'Subject: not a mail'                     | TXT
            data.json     | '{"a": 1}'                                | JSON
            map.geojson   | '{"type": "FeatureCollection"}'           | GEOJSON
            drawing.svg   | '<svg xmlns="http://www.w3.org/2000/svg"/>' | SVG
            page.html     | '<!DOCTYPE html><html></html>'            | HTML
            """)
    void findsTheKindWhereNameAndContentAgree(String name, String content, FileKind kind) throws IOException {
        assertThat(kind(name, content.getBytes(ISO_8859_1))).isEqualTo(kind);
    }

    @Test
    void knowsOfficePackagesByWhatStandsFirst() throws IOException {
        assertThat(kind("a.docx", zip("[Content_Types].xml", "<Types/>"))).isEqualTo(FileKind.DOCX);
        assertThat(kind("a.xlsx", zip("docProps/app.xml", "<x/>"))).isEqualTo(FileKind.XLSX);
        assertThat(kind("a.odt", zip("mimetype", "application/vnd.oasis.opendocument.text"))).isEqualTo(FileKind.ODT);
        assertThat(kind("a.zip", zip("readme.txt", "hello"))).isEqualTo(FileKind.ZIP);
        assertRefused("a.ods", zip("mimetype", "application/vnd.oasis.opendocument.text"), "opendocument.text");
    }

    @Test
    void takesUnicodeTextAndNoOther() throws IOException {
        assertThat(kind("cities.csv", "도시,인구\n수원시,1190000\n".repeat(40).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(FileKind.CSV);
        assertRefused("cities.csv", "도시인구수원시부산시서울시".repeat(40).getBytes(Charset.forName("EUC-KR")), "UTF-8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            evil.png          | '<html><script>alert(1)</script>'          | text/html
            evil.txt          | '<html><script>alert(1)</script>'          | text/html
            page.html.png     | '<!DOCTYPE html><title>x</title>'          | text/html
            evil.csv          | '#!/bin/sh'                                | application/x-sh
            evil.pdf          | 'MZ....'                                   | application/x-
            evil.jpg          | '<svg xmlns="http://www.w3.org/2000/svg"/>' | image/svg+xml
            evil.svg          | '<html><script>alert(1)</script>'          | text/html
            photo.png         | 'GIF89a..'                                 | image/gif
            """)
    void refusesAContentThatIsNotWhatTheNameSays(String name, String content, String found) {
        assertRefused(name, content.getBytes(ISO_8859_1), found);
    }

    @ParameterizedTest
    @CsvSource({"setup.exe", "plan.pdf.exe", "run.sh", "run.bat", "shell.jsp", "a.js", "a.php", "a.doc", "a.jar", "a.pdf ."})
    void refusesEndingsThatAreNotOnTheList(String name) {
        assertRefused(name, "%PDF-1.7".getBytes(ISO_8859_1), "Accepted endings: pdf, png");
    }

    @Test
    void callsAPictureThatIsAlsoAWebPageAPicture() throws IOException {
        byte[] both = "GIF89a/*<html><script>alert(1)</script>*/".getBytes(ISO_8859_1);

        assertThat(kind("both.gif", both)).isEqualTo(FileKind.GIF);
        assertRefused("both.html", both, "image/gif");
    }
}
