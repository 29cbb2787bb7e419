package org.ecities.sheets.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.ecities.sheets.SheetException;

/**
 * Looks at a workbook before it is read: a small file can unfold to something that fills the memory. Every part is unfolded
 * once and counted; nothing of it is kept.
 */
final class XlsxBounds {

    /** Most parts of a workbook. */
    static final int MAX_PARTS = 2_000;
    /** Most bytes of all parts together. */
    static final long MAX_TOTAL = 300L * 1024 * 1024;
    /** A part may unfold to this many times its size, once it is larger than {@link #FREE}. */
    static final long MAX_RATIO = 150;
    /** Parts up to this size in bytes may be of any ratio. */
    static final long FREE = 2L * 1024 * 1024;

    private XlsxBounds() {}

    /**
     * Checks a file.
     *
     * @throws SheetException when it is no workbook, or unfolds too far, or holds what no workbook holds
     */
    static void check(Path file) throws IOException {
        FileSize.check(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MAX_PARTS) {
                throw new SheetException("sheets.xlsx.parts", zip.size(), MAX_PARTS);
            }
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new SheetException("sheets.xlsx.none");
            }
            parts(zip);
        } catch (ZipException broken) {
            throw new SheetException("sheets.xlsx.none");
        }
    }

    private static void parts(ZipFile zip) throws IOException {
        long total = 0;
        Enumeration<? extends ZipEntry> parts = zip.entries();
        while (parts.hasMoreElements()) {
            ZipEntry part = parts.nextElement();
            total = part(zip, part, total);
            if (part.getName().toLowerCase(Locale.ROOT).startsWith("xl/worksheets/") && part.getName().endsWith(".xml")) {
                sheet(zip, part);
            }
        }
    }

    /** Unfolds a part and gives back the sum of the sizes so far. */
    private static long part(ZipFile zip, ZipEntry part, long before) throws IOException {
        long size = 0;
        DoctypeSearch doctype = new DoctypeSearch();
        byte[] some = new byte[65_536];
        try (InputStream bytes = zip.getInputStream(part)) {
            for (int count = bytes.read(some); count >= 0; count = bytes.read(some)) {
                size += count;
                if (before + size > MAX_TOTAL) {
                    throw new SheetException("sheets.xlsx.large", MAX_TOTAL);
                }
                if (size > FREE && size > MAX_RATIO * Math.max(1, part.getCompressedSize())) {
                    throw new SheetException("sheets.xlsx.ratio", MAX_RATIO);
                }
                if (doctype.found(some, count)) {
                    throw new SheetException("sheets.xlsx.doctype");
                }
            }
        }
        return before + size;
    }

    private static void sheet(ZipFile zip, ZipEntry part) throws IOException {
        try (InputStream bytes = zip.getInputStream(part)) {
            XlsxSheetCheck.check(bytes, part.getName());
        } catch (XMLStreamException broken) {
            throw new SheetException("sheets.xlsx.xml", part.getName());
        }
    }

    /** True when a file begins as a workbook does. */
    static boolean isZip(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] first = bytes.readNBytes(4);
            return first.length == 4 && first[0] == 'P' && first[1] == 'K' && first[2] == 3 && first[3] == 4;
        }
    }
}
