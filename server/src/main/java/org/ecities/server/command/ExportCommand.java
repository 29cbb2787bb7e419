package org.ecities.server.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ecities.exchange.PageExport;
import org.ecities.pages.Asker;
import org.ecities.pages.Right;
import org.ecities.server.CommandException;
import org.ecities.server.house.House;
import org.ecities.store.AuditKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes pages with their history as files, or a static copy of the site, also while the wiki is served. */
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

    @Option(names = "--language", paramLabel = "LANGUAGE", descriptionKey = "server.option.export-language")
    private String language;

    @Option(names = "--address", paramLabel = "URL", descriptionKey = "server.option.export-address")
    private String address;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        long wanted = Stream.of(pages, site).filter(Objects::nonNull).count();
        if (wanted != 1) {
            throw new CommandException(2, "server.export.usage");
        }
        return site == null ? pages() : site();
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
