package org.ecities.server.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ecities.exchange.site.Screens;
import org.ecities.server.CommandException;
import org.ecities.server.command.Terminal;
import org.ecities.server.house.ServedHouse;
import org.ecities.server.seed.Seeds;
import org.ecities.server.settings.Settings;
import org.ecities.server.settings.SettingsSources;
import org.ecities.server.setup.Setup;
import org.ecities.server.web.AssetFolder;
import org.ecities.server.web.WikiContext;
import org.ecities.server.web.WikiServer;

/**
 * The wiki of a snapshot, answering this process alone: on a free port of the loopback address, without mails, nightly
 * steps and limits of rate. Its screens are those that an anonymous reader of the live wiki gets.
 */
public final class PrivateServing implements Screens, AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int THREADS = 8;
    private static final int OK = 200;

    private final ServedHouse served;
    private final WikiServer server;
    private final Path assets;
    private final Locale language;
    private final HttpClient client = HttpClient.newHttpClient();

    /**
     * Starts it.
     *
     * @param snapshot data folder that nobody else uses
     * @param like     settings of the live wiki
     * @param language language of the screens
     */
    public PrivateServing(Terminal terminal, Path snapshot, Settings like, Locale language) {
        this.language = language;
        this.assets = terminal.home().resolve("web").resolve("assets");
        Settings settings =
                new Settings(snapshot, LOOPBACK, 0, Optional.empty(), like.name(), THREADS, like.files());
        this.served = ServedHouse.open(snapshot, terminal.clock(), settings.files(), settings.place().zone());
        Path engine = new HostProperties(terminal.home().resolve("config"), snapshot).write();
        this.server = new WikiServer(
                settings,
                WikiContext.of(
                        settings,
                        terminal.home().resolve("web"),
                        new WikiStart(served, settings, engine, BackupState::off, setup(terminal))));
        server.start();
    }

    /** Nobody signs in to a snapshot: its set-up is only there because the routes are those of every wiki. */
    private Setup setup(Terminal terminal) {
        Path config = terminal.home().resolve("config");
        return Setup.of(served.house(), new SettingsSources(Map.of(), Map.of(), config), Seeds.archive(terminal.home()));
    }

    /** What the snapshot holds. */
    public ServedHouse served() {
        return served;
    }

    @Override
    public String html(String path) throws IOException {
        URI address = URI.create("http://" + LOOPBACK + ":" + server.port() + path);
        HttpRequest request =
                HttpRequest.newBuilder(address).header("Accept-Language", language.toLanguageTag()).build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new CommandException(1, "server.export.screen", path, answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while reading " + path, interrupted);
        }
    }

    @Override
    public byte[] asset(String name) throws IOException {
        return AssetFolder.content(assets, name)
                .orElseThrow(() -> new IOException("the program has no asset " + name));
    }

    @Override
    public void close() {
        try (served) {
            server.close();
        }
    }
}
