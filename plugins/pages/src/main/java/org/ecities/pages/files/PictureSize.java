package org.ecities.pages.files;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Width and height of a picture as a browser shows it, in pixels. Read from the head of the file; nothing is decoded.
 *
 * @param width  1 to 100,000
 * @param height 1 to 100,000
 */
public record PictureSize(int width, int height) {

    private static final int LARGEST = 100_000;
    private static final int PNG_BEFORE_SIZE = 16;
    private static final int GIF_BEFORE_SIZE = 6;

    /** The size of a picture of a kind; absent where its head does not tell. */
    static Optional<PictureSize> of(FileKind kind, InputStream content) throws IOException {
        DataInputStream in = new DataInputStream(content);
        try {
            return switch (kind) {
                case PNG -> png(in);
                case GIF -> gif(in);
                case JPEG -> JpegHead.size(in);
                case WEBP -> webp(in);
                default -> Optional.empty();
            };
        } catch (java.io.EOFException cutShort) {
            return Optional.empty();
        }
    }

    /** Absent for a size no picture has. */
    static Optional<PictureSize> checked(int width, int height) {
        boolean good = width > 0 && height > 0 && width <= LARGEST && height <= LARGEST;
        return good ? Optional.of(new PictureSize(width, height)) : Optional.empty();
    }

    /** The same picture turned by a quarter. */
    PictureSize turned() {
        return new PictureSize(height, width);
    }

    /** PNG 1.2, 11.2.2: the first chunk is IHDR. */
    private static Optional<PictureSize> png(DataInputStream in) throws IOException {
        in.skipNBytes(PNG_BEFORE_SIZE);
        return checked(in.readInt(), in.readInt());
    }

    /** GIF 89a, 18: the logical screen. */
    private static Optional<PictureSize> gif(DataInputStream in) throws IOException {
        in.skipNBytes(GIF_BEFORE_SIZE);
        return checked(little(in, 2), little(in, 2));
    }

    /** RFC 9649: the first chunk is of one of three kinds. */
    private static Optional<PictureSize> webp(DataInputStream in) throws IOException {
        in.skipNBytes(12);
        String chunk = new String(in.readNBytes(4), StandardCharsets.US_ASCII);
        in.skipNBytes(4);
        switch (chunk) {
            case "VP8X" -> {
                in.skipNBytes(4);
                return checked(little(in, 3) + 1, little(in, 3) + 1);
            }
            case "VP8L" -> {
                in.skipNBytes(1);
                int bits = little(in, 4);
                return checked((bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1);
            }
            case "VP8 " -> {
                in.skipNBytes(6);
                return checked(little(in, 2) & 0x3FFF, little(in, 2) & 0x3FFF);
            }
            default -> {
                return Optional.empty();
            }
        }
    }

    private static int little(DataInputStream in, int bytes) throws IOException {
        int value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= in.readUnsignedByte() << 8 * i;
        }
        return value;
    }
}
