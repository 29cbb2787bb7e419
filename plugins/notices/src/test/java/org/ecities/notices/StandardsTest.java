package org.ecities.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StandardsTest {

    private static final Standards KOREA = new Standards(ZoneId.of("Asia/Seoul"), Locale.KOREAN);

    @Test
    void holdWhereNobodyChoseALanguage() {
        assertThat(KOREA.words("").locale()).isEqualTo(Locale.KOREAN);
    }

    @Test
    void giveWayToAChoice() {
        assertThat(KOREA.words("en").locale()).isEqualTo(Locale.ENGLISH);
    }
}
