package org.ecities.pages.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PictureSizeTest {

    private static final String EXIF_TURNED = "ffe1 0022 457869660000 4d4d002a 00000008 0001 0112 0003 00000001 0006 0000 00000000";

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replaceAll("\\s", ""));
    }

    @ParameterizedTest(name = "{0}: {2} x {3}")
    @CsvSource(delimiter = '|', textBlock = """
            PNG  | 89504e470d0a1a0a 0000000d 49484452 00000280 000001e0 08            | 640  | 480
            GIF  | 474946383961 8002 e001 00                                          | 640  | 480
            JPEG | ffd8 ffe0 0010 4a46494600010100000100010000 ffc0 0011 08 01e0 0280 | 640  | 480
            JPEG | ffd8 ffff ffc2 0011 08 01e0 0280 03                                | 640  | 480
            WEBP | 52494646 00000000 57454250 56503820 00000000 300100 9d012a 8002 e001 | 640 | 480
            WEBP | 52494646 00000000 57454250 5650384c 00000000 2f 7fc27700           | 640  | 480
            WEBP | 52494646 00000000 57454250 56503858 0000000a 00000000 7f0200 df0100 | 640 | 480
            """)
    void isReadFromTheHead(FileKind kind, String hex, int width, int height) throws IOException {
        assertThat(PictureSize.of(kind, new ByteArrayInputStream(bytes(hex)))).contains(new PictureSize(width, height));
    }

    @Test
    void aPhotoTakenUprightIsTurned() throws IOException {
        String hex = "ffd8" + EXIF_TURNED + "ffc0 0011 08 01e0 0280";

        assertThat(PictureSize.of(FileKind.JPEG, new ByteArrayInputStream(bytes(hex))))
                .contains(new PictureSize(480, 640));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PNG  | 89504e47
            PNG  | 89504e470d0a1a0a 0000000d 49484452 00000000 000001e0
            PNG  | 89504e470d0a1a0a 0000000d 49484452 ffffffff 000001e0
            JPEG | ffd8 ffda 0008
            JPEG | ffd8 ffe0 0001
            WEBP | 52494646 00000000 57454250 4e4f4e45 00000000
            PDF  | 255044462d312e37
            """)
    void isAbsentWhereTheHeadDoesNotTell(FileKind kind, String hex) throws IOException {
        assertThat(PictureSize.of(kind, new ByteArrayInputStream(bytes(hex)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void noBytesBreakTheReader(FileKind kind) throws IOException {
        Random random = new Random(2026);
        for (int i = 0; i < 3_000; i++) {
            byte[] head = bytes("ffd8" + (i % 2 == 0 ? "" : EXIF_TURNED));
            byte[] bytes = new byte[head.length + random.nextInt(200)];
            random.nextBytes(bytes);
            System.arraycopy(head, 0, bytes, 0, i % 3 == 0 ? 0 : head.length);
            PictureSize.of(kind, new ByteArrayInputStream(bytes));
        }
    }
}
