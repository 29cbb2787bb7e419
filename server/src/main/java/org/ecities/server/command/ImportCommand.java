package org.ecities.server.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ecities.pages.Asker;
import org.ecities.profiles.CityImport;
import org.ecities.profiles.IndexImport;
import org.ecities.server.CommandException;
import org.ecities.server.house.House;
import org.ecities.server.settings.Settings;
import org.ecities.server.settings.SettingsSources;
import org.ecities.sheets.BatchRevert;
import org.ecities.sheets.ImportOptions;
import org.ecities.sheets.ImportProgress;
import org.ecities.sheets.ImportReport;
import org.ecities.sheets.ReportText;
import org.ecities.sheets.RevertReport;
import org.ecities.sheets.SheetException;
import org.ecities.store.AuditKind;
import org.ecities.store.DiskRefusesException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a CSV file in, or takes an import back. A server may run on the same data folder meanwhile. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DataFolder data;

    @Option(names = "--schema", paramLabel = "SCHEMA", descriptionKey = "server.option.schema")
    private String schema;

    @Option(names = "--pages", paramLabel = "FOLDER", descriptionKey = "server.option.import-pages")
    private Path pages;

    @Option(names = "--encoding", paramLabel = "NAME", defaultValue = "UTF-8", descriptionKey = "server.option.encoding")
    private String encoding;

    @Option(names = "--back", descriptionKey = "server.option.import-back")
    private boolean back;

    @Option(names = "--dry-run", descriptionKey = "server.option.dry-run")
    private boolean dryRun;

    @Option(names = "--report", paramLabel = "FILE", descriptionKey = "server.option.report")
    private Path report;

    @Option(names = "--revert", paramLabel = "BATCH", descriptionKey = "server.option.revert")
    private String revert;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "server.option.file")
    private Path file;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        check();
        try (House house = House.open(data.existing(terminal.environment()), terminal.clock())) {
            if (pages != null) {
                return new PageFolderImport(terminal, settings().files()).run(house, pages, encoding);
            }
            if (back) {
                return bringBack(house);
            }
            return revert == null ? bringIn(house) : takeBack(house);
        } catch (SheetException unusable) {
            throw new CommandException(unusable, "server.import.failed", unusable.text(terminal.words()));
        } catch (DiskRefusesException refused) {
            throw new CommandException(refused, "server.import.stopped", refused.getMessage());
        }
    }

    private void check() {
        if (revert != null || pages != null) {
            return;
        }
        if (file == null || schema == null) {
            throw new CommandException(2, "server.import.usage");
        }
        if (!back && !List.of(CityImport.SCHEMA, IndexImport.SCHEMA).contains(schema)) {
            throw new CommandException(2, "server.import.schema", schema, CityImport.SCHEMA + ", " + IndexImport.SCHEMA);
        }
        if (!Files.isRegularFile(file)) {
            throw new CommandException(1, "server.import.file", file.toString());
        }
    }

    private int bringIn(House house) throws IOException {
        ImportProgress progress = new ProgressLine(terminal)::at;
        ImportReport done = schema.equals(CityImport.SCHEMA)
                ? new CityImport(house.store(), house.pages(), house.schemas(), house.check(), house.clock())
                        .run(file, options(), progress)
                : new IndexImport(house.store(), house.pages(), house.schemas(), house.check(), house.clock())
                        .run(file, options(), progress);
        if (!dryRun) {
            OperatorTrail.write(house.store(), AuditKind.IMPORTED, file.getFileName().toString());
        }
        ReportText text = new ReportText(terminal.words());
        terminal.print(text.text(done));
        if (report != null) {
            Files.writeString(report, text.csv(done), StandardCharsets.UTF_8);
        }
        return 0;
    }

    private int bringBack(House house) throws IOException {
        SheetReturnRun run = new SheetReturnRun(house, terminal, options());
        run.bring(file, schema, encoding, report);
        if (!dryRun) {
            OperatorTrail.write(house.store(), AuditKind.IMPORTED, file.getFileName().toString());
        }
        return 0;
    }

    private int takeBack(House house) {
        RevertReport done = new BatchRevert(house.store(), house.pages())
                .run(revert, options(), new ProgressLine(terminal)::at);
        if (!dryRun) {
            OperatorTrail.write(house.store(), AuditKind.IMPORT_REVERTED, revert);
        }
        terminal.print(new ReportText(terminal.words()).text(done));
        return 0;
    }

    private Settings settings() {
        return new SettingsSources(Map.of(), terminal.environment(), terminal.home().resolve("config"))
                .settings(data.path(terminal.environment()));
    }

    private ImportOptions options() {
        return new ImportOptions(Asker.system(), dryRun, Locale.ENGLISH);
    }
}
