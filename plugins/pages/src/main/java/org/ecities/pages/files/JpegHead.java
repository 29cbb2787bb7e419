package org.ecities.pages.files;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** The segments before the picture of a JPEG file (ITU T.81, annex B), and the camera's note which way is up. */
final class JpegHead {

    private static final int MARKER = 0xFF;
    private static final int EXIF = 0xE1;
    private static final int SCAN = 0xDA;
    /** Segments that are looked through; cameras write some dozens. */
    private static final int MOST_SEGMENTS = 500;
    private static final int ORIENTATION = 0x0112;
    /** Exif header in front of the note's table. */
    private static final int EXIF_HEAD = 6;

    private JpegHead() {}

    static Optional<PictureSize> size(DataInputStream in) throws IOException {
        in.skipNBytes(2);
        boolean turned = false;
        for (int i = 0; i < MOST_SEGMENTS; i++) {
            int kind = kind(in);
            int length = in.readUnsignedShort() - 2;
            if (kind == SCAN || length < 0) {
                return Optional.empty();
            }
            if (frame(kind)) {
                in.skipNBytes(1);
                int height = in.readUnsignedShort();
                Optional<PictureSize> size = PictureSize.checked(in.readUnsignedShort(), height);
                return turned ? size.map(PictureSize::turned) : size;
            }
            if (kind == EXIF) {
                turned |= turned(in.readNBytes(length));
            } else {
                in.skipNBytes(length);
            }
        }
        return Optional.empty();
    }

    /** The next marker; fill bytes may stand before it. */
    private static int kind(DataInputStream in) throws IOException {
        int found = in.readUnsignedByte();
        if (found != MARKER) {
            return SCAN;
        }
        while (found == MARKER) {
            found = in.readUnsignedByte();
        }
        return found;
    }

    /** SOF0 to SOF15 without the tables that share their numbers. */
    private static boolean frame(int kind) {
        return kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
    }

    /** Orientations 5 to 8 are turned by a quarter; browsers turn the picture back. */
    private static boolean turned(byte[] segment) {
        if (segment.length < EXIF_HEAD + 8 || segment[0] != 'E' || segment[1] != 'x') {
            return false;
        }
        ByteBuffer note = ByteBuffer.wrap(segment, EXIF_HEAD, segment.length - EXIF_HEAD).slice();
        note.order(note.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        try {
            int table = note.getInt(4);
            int entries = Short.toUnsignedInt(note.getShort(table));
            for (int entry = 0; entry < entries; entry++) {
                int at = table + 2 + entry * 12;
                if (Short.toUnsignedInt(note.getShort(at)) == ORIENTATION) {
                    return note.getShort(at + 8) >= 5 && note.getShort(at + 8) <= 8;
                }
            }
        } catch (IndexOutOfBoundsException cutShort) {
            return false;
        }
        return false;
    }
}
