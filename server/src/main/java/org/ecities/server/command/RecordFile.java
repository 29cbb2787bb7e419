package org.ecities.server.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ecities.pages.Asker;
import org.ecities.records.Schema;
import org.ecities.server.CommandException;
import org.ecities.server.house.House;
import org.ecities.sheets.out.RecordExport;
import org.ecities.sheets.out.SheetFormat;
import org.ecities.store.PageHead;

/** Writes all records of a schema to one file, with everything the operator may see. */
final class RecordFile {

    private static final int AT_ONCE = 1_000;

    private final House house;
    private final Locale language;

    RecordFile(House house, Locale language) {
        this.house = house;
        this.language = language;
    }

    /** Writes the file and gives back the number of records. */
    int write(String schemaName, Path file) throws IOException {
        Schema schema = house.schemas().schema(schemaName)
                .orElseThrow(() -> new CommandException(2, "server.export.schema", schemaName, known()));
        SheetFormat format = SheetFormat.of(file.getFileName().toString())
                .orElseThrow(() -> new CommandException(2, "server.export.format", file.getFileName()));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            return new RecordExport(house.visibleRecords(), house.types())
                    .write(new RecordExport.Wanted(schema, pages(), Asker.system(), language), format, out);
        }
    }

    private String known() {
        return String.join(", ", house.schemas().names().stream().sorted().toList());
    }

    /** A record may be on a page of any name. */
    private List<String> pages() {
        List<String> names = new ArrayList<>();
        List<PageHead> some = house.store().pages().pages("", 0, AT_ONCE);
        while (!some.isEmpty()) {
            some.stream().map(PageHead::name).forEach(names::add);
            some = house.store().pages().pages("", names.size(), AT_ONCE);
        }
        return names;
    }
}
