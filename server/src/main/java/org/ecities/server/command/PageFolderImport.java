package org.ecities.server.command;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ecities.exchange.PageImport;
import org.ecities.pages.files.FileLimits;
import org.ecities.pages.files.PageFiles;
import org.ecities.server.CommandException;
import org.ecities.server.house.House;
import org.ecities.store.AuditKind;

/** Brings a folder of pages in and tells what happened. */
final class PageFolderImport {

    private final Terminal terminal;
    private final FileLimits limits;

    PageFolderImport(Terminal terminal, FileLimits limits) {
        this.terminal = terminal;
        this.limits = limits;
    }

    /** Status 1 when something was not taken. */
    int run(House house, Path folder, String encoding) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new CommandException(1, "server.import.file", folder.toString());
        }
        PageFiles files = new PageFiles(house.store(), house.pages(), limits);
        PageImport.Result done = new PageImport(house.pages(), house.store(), files, charset(encoding))
                .run(folder.toAbsolutePath(), new ProgressLine(terminal)::at);
        OperatorTrail.write(house.store(), AuditKind.IMPORTED, folder.getFileName().toString());
        for (PageImport.Problem problem : done.problems()) {
            String reason = terminal.words().text(problem.key(), problem.arguments().toArray());
            terminal.print(terminal.words().text("exchange.import.problem", problem.place(), reason));
        }
        terminal.say(
                "exchange.import.done", done.pages(), done.versions(), done.files(), done.same(), done.problems().size(),
                done.comments());
        if (!done.batch().isEmpty()) {
            terminal.say("exchange.import.batch", done.batch());
        }
        return done.problems().isEmpty() ? 0 : 1;
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            throw new CommandException(2, "server.import.encoding", name);
        }
    }
}
