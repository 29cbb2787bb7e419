package org.ecities.server.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ecities.exchange.PageExport;
import org.ecities.pages.Asker;
import org.ecities.pages.Messages;
import org.ecities.pages.Right;
import org.ecities.server.CommandException;
import org.ecities.server.house.House;
import org.ecities.store.AuditKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes pages, a static copy of the site, or everything of one institution, also while the wiki is served. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DataFolder data;

    @Option(names = "--pages", paramLabel = "FOLDER", descriptionKey = "server.option.export-pages")
    private Path pages;

    @Option(names = "--public", descriptionKey = "server.option.public")
    private boolean publicOnly;

    @Option(names = "--site", paramLabel = "FOLDER", descriptionKey = "server.option.export-site")
    private Path site;

    @Option(names = "--of", paramLabel = "PAGE", descriptionKey = "server.option.export-of")
    private String institution;

    @Option(names = "--language", paramLabel = "LANGUAGE", descriptionKey = "server.option.export-language")
    private String language;

    @Option(names = "--address", paramLabel = "URL", descriptionKey = "server.option.export-address")
    private String address;

    @Option(names = "--schema", paramLabel = "SCHEMA", descriptionKey = "server.option.export-schema")
    private String schema;

    @Option(names = "--to", paramLabel = "FILE", descriptionKey = "server.option.export-to")
    private Path to;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "server.option.export-file")
    private Path file;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        long wanted = Stream.of(pages, site, institution, schema).filter(Objects::nonNull).count();
        if (wanted != 1 || (institution == null) != (file == null) || (schema == null) != (to == null)) {
            throw new CommandException(2, "server.export.usage");
        }
        if (schema != null) {
            return records();
        }
        return pages != null ? pages() : site != null ? site() : institution();
    }

    private int records() throws IOException {
        Locale words = language == null ? Messages.LANGUAGES.get(0) : SiteCopy.language(language);
        try (House house = House.open(data.existing(terminal.environment()), terminal.clock())) {
            int count = new RecordFile(house, words).write(schema, to.toAbsolutePath());
            OperatorTrail.write(house.store(), AuditKind.EXPORTED, schema);
            terminal.say("server.export.records", count, to.toString());
            return 0;
        }
    }

    private int institution() throws IOException {
        Messages words = Messages.of(language == null ? Messages.LANGUAGES.get(0) : SiteCopy.language(language));
        try (House house = House.open(data.existing(terminal.environment()), terminal.clock())) {
            return new InstitutionZip(terminal, house, words).run(institution, file.toAbsolutePath());
        }
    }

    private int site() throws IOException {
        SiteCopy copy = new SiteCopy(terminal, data.existing(terminal.environment()));
        return copy.run(site.toAbsolutePath(), Optional.ofNullable(language), Optional.ofNullable(address));
    }

    private int pages() throws IOException {
        try (House house = House.open(data.existing(terminal.environment()), terminal.clock())) {
            Predicate<String> wanted =
                    name -> !publicOnly || house.pages().may(Asker.anonymous(), Right.VIEW, name);
            PageExport.Written written =
                    new PageExport(house.store(), pages.toAbsolutePath(), !publicOnly)
                            .run(wanted, new ProgressLine(terminal)::at);
            OperatorTrail.write(house.store(), AuditKind.EXPORTED, "pages");
            terminal.say(
                    "exchange.export.done", written.pages(), written.versions(), written.files(), pages.toString(),
                    written.comments());
            return 0;
        }
    }
}
