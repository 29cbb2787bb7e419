package org.ecities.pages.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kinds of files that are accepted. A file is of a kind when its name ends as the kind's do and its content is
 * one the kind may have; neither alone is enough.
 */
public enum FileKind {
    /** PDF document. */
    PDF("application/pdf", Opening.DOWNLOAD, "application/pdf", "pdf"),
    /** PNG picture. */
    PNG("image/png", Opening.PICTURE, "image/png", "png"),
    /** JPEG picture. */
    JPEG("image/jpeg", Opening.PICTURE, "image/jpeg", "jpg", "jpeg"),
    /** GIF picture. */
    GIF("image/gif", Opening.PICTURE, "image/gif", "gif"),
    /** WebP picture. */
    WEBP("image/webp", Opening.PICTURE, "image/webp", "webp"),
    /** Word document; programs differ in what stands first in such a package. */
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Opening.DOWNLOAD, Content.OFFICE, "docx"),
    /** Excel workbook. */
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Opening.DOWNLOAD, Content.OFFICE, "xlsx"),
    /** PowerPoint presentation. */
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            Opening.DOWNLOAD, Content.OFFICE, "pptx"),
    /** OpenDocument text. */
    ODT("application/vnd.oasis.opendocument.text", Opening.DOWNLOAD, "application/vnd.oasis.opendocument.text", "odt"),
    /** OpenDocument spreadsheet. */
    ODS(
            "application/vnd.oasis.opendocument.spreadsheet",
            Opening.DOWNLOAD, "application/vnd.oasis.opendocument.spreadsheet", "ods"),
    /** OpenDocument presentation. */
    ODP(
            "application/vnd.oasis.opendocument.presentation",
            Opening.DOWNLOAD, "application/vnd.oasis.opendocument.presentation", "odp"),
    /** Table as text. */
    CSV("text/csv", Opening.DOWNLOAD, Content.TEXT, "csv"),
    /** Plain text. */
    TXT("text/plain", Opening.TEXT, Content.TEXT, "txt"),
    /** JSON data. */
    JSON("application/json", Opening.DOWNLOAD, Content.TEXT + " application/json", "json"),
    /** Places as JSON. */
    GEOJSON("application/geo+json", Opening.DOWNLOAD, Content.TEXT + " application/json", "geojson"),
    /** Archive; it is never unpacked here. */
    ZIP("application/zip", Opening.DOWNLOAD, "application/zip", "zip"),
    /** Drawing that may hold script. */
    SVG("image/svg+xml", Opening.UNNAMED_DOWNLOAD, "image/svg+xml", "svg"),
    /** Web page that may hold script. */
    HTML("text/html", Opening.UNNAMED_DOWNLOAD, "text/html application/xhtml+xml", "html", "htm");

    /** How a browser gets a file. */
    public enum Opening {
        /** Shown as a picture, also within pages. */
        PICTURE,
        /** Shown as plain text. */
        TEXT,
        /** Saved, never shown. */
        DOWNLOAD,
        /** Saved, and the browser is not told what it is, since it could run it. */
        UNNAMED_DOWNLOAD
    }

    /** Media types found by content, with blanks between them. */
    private static final class Content {
        static final String OFFICE = "application/x-tika-ooxml application/zip";
        /** What stands first in a text can look like a mail. */
        static final String TEXT = "text/plain text/csv message/rfc822";
    }

    private final String type;
    private final Opening opening;
    private final Set<String> contents;
    private final List<String> endings;

    FileKind(String type, Opening opening, String contents, String... endings) {
        this.type = type;
        this.opening = opening;
        this.contents = Set.of(contents.split(" "));
        this.endings = List.of(endings);
    }

    /** The kind that a file name claims. */
    public static Optional<FileKind> claimed(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.endings.contains(ending)).findFirst();
    }

    /** The kind that was kept with a media type. */
    public static Optional<FileKind> ofType(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }

    /** All accepted endings, for people: {@code pdf, png, ...}. */
    public static String allEndings() {
        return Arrays.stream(values()).flatMap(kind -> kind.endings.stream()).collect(Collectors.joining(", "));
    }

    /** True when a content of this media type, found by its bytes, may be of this kind. */
    boolean mayHold(String contentType) {
        return contents.contains(contentType);
    }

    /** True for kinds that are text: their content is recognised in UTF-8. */
    boolean text() {
        return contents.contains("text/plain");
    }

    /** Media type it is kept with. */
    public String type() {
        return type;
    }

    /** How a browser gets it. */
    public Opening opening() {
        return opening;
    }

    /** True for pictures that may be shown within a page. */
    public boolean picture() {
        return opening == Opening.PICTURE;
    }
}
