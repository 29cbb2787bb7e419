package org.ecities.sheets;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ecities.pages.Messages;

/** Keeps what a sheet gives. */
final class ReadRows implements RowVisitor {

    final List<SheetRow> rows = new ArrayList<>();
    final List<RowRejection> rejections = new ArrayList<>();

    static ReadRows of(Path folder, String text, String... wanted) throws Exception {
        return of(folder, text.getBytes(StandardCharsets.UTF_8), wanted);
    }

    static ReadRows of(Path folder, byte[] bytes, String... wanted) throws Exception {
        ReadRows read = new ReadRows();
        new CsvSheet(Set.of(wanted), Set.of("spare")).read(file(folder, bytes), read);
        return read;
    }

    static Path file(Path folder, byte[] bytes) throws Exception {
        return Files.write(folder.resolve("sheet.csv"), bytes);
    }

    @Override
    public void row(SheetRow row) {
        rows.add(row);
    }

    @Override
    public void rejected(RowRejection rejection) {
        rejections.add(rejection);
    }

    List<String> reasons() {
        Messages english = Messages.of(Locale.ENGLISH);
        return rejections.stream().map(rejection -> rejection.text(english)).toList();
    }
}
