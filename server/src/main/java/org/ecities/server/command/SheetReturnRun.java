package org.ecities.server.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ecities.records.Schema;
import org.ecities.server.CommandException;
import org.ecities.server.house.House;
import org.ecities.sheets.ImportOptions;
import org.ecities.sheets.in.SheetPlanner;
import org.ecities.sheets.in.SheetReturn;
import org.ecities.sheets.in.SheetSource;

/** Brings a file that was taken along back by a command, and says what came of it. */
final class SheetReturnRun {

    private static final int TOLD = 20;

    private final House house;
    private final Terminal terminal;
    private final ImportOptions options;

    SheetReturnRun(House house, Terminal terminal, ImportOptions options) {
        this.house = house;
        this.terminal = terminal;
        this.options = options;
    }

    void bring(Path file, String schemaName, String encoding, Path report) throws IOException {
        Schema schema = house.schemas().schema(schemaName)
                .orElseThrow(() -> new CommandException(2, "server.export.schema", schemaName, known()));
        String name = file.getFileName().toString();
        Optional<String> named = Optional.of(encoding).filter(chosen -> !chosen.equals("UTF-8"));
        SheetPlanner.Parts parts = new SheetPlanner.Parts(
                house.store().pages(), house.pages(), Optional.empty(), house.visibleRecords(), house.types(), house.check());
        SheetReturn.Report done = new SheetReturn(parts, house.privateFields(), house.schemas(), house.store().batches())
                .run(SheetSource.of(file, name, named), name, schema, options, new ProgressLine(terminal)::at);
        say(done);
        if (report != null) {
            Files.writeString(report, left(done, Integer.MAX_VALUE), StandardCharsets.UTF_8);
        }
    }

    private void say(SheetReturn.Report done) {
        terminal.say(
                options.dryRun() ? "server.import.back.dry" : "server.import.back.done",
                done.rows(), done.changed(), done.unchanged(), done.left().size());
        done.batch().ifPresent(batch -> terminal.say("sheets.report.batch", batch));
        if (!done.left().isEmpty()) {
            terminal.print(left(done, TOLD));
        }
    }

    private String left(SheetReturn.Report done, int most) {
        return done.left().stream()
                .limit(most)
                .map(reason -> reason.text(terminal.words()) + "\n")
                .collect(Collectors.joining());
    }

    private String known() {
        return String.join(", ", house.schemas().names().stream().sorted().toList());
    }
}
