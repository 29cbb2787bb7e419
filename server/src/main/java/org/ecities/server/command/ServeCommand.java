package org.ecities.server.command;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ecities.server.serve.Serving;
import org.ecities.server.settings.SettingKey;
import org.ecities.server.settings.SettingsSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the wiki until the process is told to stop. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DataFolder data;

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "server.option.port")
    private String port;

    @Option(names = "--host", paramLabel = "ADDRESS", descriptionKey = "server.option.host")
    private String host;

    @Option(names = "--empty", descriptionKey = "server.option.empty")
    private boolean empty;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        Path folder = data.path(terminal.environment());
        SettingsSources sources =
                new SettingsSources(given(), terminal.environment(), terminal.home().resolve("config"));
        try (Serving serving = new Serving(terminal, sources, folder)) {
            Runtime.getRuntime().addShutdownHook(new Thread(serving::close, "stop"));
            serving.start(!empty);
            serving.awaitStop();
        }
        return 0;
    }

    private Map<SettingKey, String> given() {
        Map<SettingKey, String> values = new EnumMap<>(SettingKey.class);
        if (port != null) {
            values.put(SettingKey.PORT, port);
        }
        if (host != null) {
            values.put(SettingKey.HOST, host);
        }
        return values;
    }
}
