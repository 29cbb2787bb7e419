package org.ecities.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ecities.pages.Messages;
import org.junit.jupiter.api.Test;

class ReportTextTest {

    private static final ImportReport REPORT = new ImportReport(
            new ImportCounts(1200, 3, 1, 1, 2, 5),
            List.of(RowRejection.cell(1234, "people", "sheets.cell.integer", "=1+1, \"many\"")),
            Optional.of("b7"),
            false,
            Duration.ofMillis(1500));

    @Test
    void saysWhatAnImportDid() {
        assertThat(new ReportText(Messages.of(Locale.ENGLISH)).text(REPORT)).isEqualTo("""
                1,205 rows read.
                New: 1,200
                Changed: 3
                Unchanged: 1
                Not taken: 1
                Pages that list equal names: 2
                Values left because somebody changed them: 5
                Time: 1.5 seconds, 803 rows per second
                To take this import back, use its number b7.
                Line 1234, column people: "=1+1, "many"" is not a whole number. Write digits only, for example 1190000.""");
    }

    @Test
    void saysItInKoreanToo() {
        assertThat(new ReportText(Messages.of(Locale.KOREAN)).text(REPORT)).contains("1,205행을 읽었습니다.", "1234행, people 열:");
    }

    @Test
    void writesTheRejectedRowsAsCsv() {
        assertThat(new ReportText(Messages.of(Locale.ENGLISH)).csv(REPORT)).isEqualToNormalizingNewlines("""
                line,column,reason
                1234,people,\"\"\"=1+1, \"\"many\"\"\"\" is not a whole number. Write digits only, for example 1190000."
                """);
    }
}
