package org.ecities.server.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ecities.exchange.site.SiteExport;
import org.ecities.exchange.site.SiteFacts;
import org.ecities.exchange.site.SiteFolderOccupiedException;
import org.ecities.exchange.site.SiteSource;
import org.ecities.pages.Messages;
import org.ecities.pages.web.ViewAction;
import org.ecities.server.CommandException;
import org.ecities.server.ProgramVersion;
import org.ecities.server.house.House;
import org.ecities.server.house.ServedHouse;
import org.ecities.server.serve.PrivateServing;
import org.ecities.server.settings.Settings;
import org.ecities.server.settings.SettingsSources;
import org.ecities.server.settings.SiteAddressSetting;
import org.ecities.store.AuditKind;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;

/**
 * Writes a static copy of the site. The pages are rendered from a snapshot of the data folder, so a server may go on
 * beside it and all pages are of one moment.
 */
final class SiteCopy {

    private final Terminal terminal;
    private final Path data;

    SiteCopy(Terminal terminal, Path data) {
        this.terminal = terminal;
        this.data = data;
    }

    /** Brings the copy up to date and says what was done. */
    int run(Path target, Optional<String> language, Optional<String> address) throws IOException {
        Locale wanted = language.map(SiteCopy::language).orElse(Messages.LANGUAGES.get(0));
        Settings settings = new SettingsSources(Map.of(), terminal.environment(), terminal.home().resolve("config"))
                .settings(data);
        String live = address.map(typed -> SiteAddressSetting.of(typed).text())
                .or(() -> settings.address().map(Object::toString))
                .orElse("");
        try (Store store = SqliteStore.open(data, terminal.clock());
                Snapshot snapshot = Snapshot.of(store, data)) {
            SiteExport.Result done = export(snapshot.folder(), settings, wanted, live, target);
            OperatorTrail.write(store, AuditKind.EXPORTED, "site");
            terminal.say(
                    "exchange.site.done", done.pages(), done.rendered(), done.files(), done.removed(), target.toString());
            return 0;
        }
    }

    private SiteExport.Result export(Path snapshot, Settings settings, Locale language, String live, Path target)
            throws IOException {
        try (PrivateServing serving = new PrivateServing(terminal, snapshot, settings, language)) {
            ServedHouse served = serving.served();
            House house = served.house();
            SiteSource from = new SiteSource(
                    house.store(), house.pages(), served.files(), house.activity(), served.tags(), serving);
            SiteFacts facts = new SiteFacts(
                    ViewAction.FRONT_PAGE, language, network(settings, language), live, new ProgramVersion().text(),
                    directories(served));
            return new SiteExport(from, facts).run(target, new ProgressLine(terminal)::at);
        } catch (SiteFolderOccupiedException occupied) {
            throw new CommandException(1, "server.export.occupied", occupied.getMessage());
        }
    }

    /** A directory without its form design has no screen. */
    private static List<String> directories(ServedHouse served) {
        return served.directories().schemas().entrySet().stream()
                .filter(directory -> served.house().schemas().schema(directory.getValue()).isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String network(Settings settings, Locale language) {
        return settings.name().isBlank() ? Messages.of(language).text("theme.network.name") : settings.name();
    }

    /** A language of the interface; {@link CommandException} for any other. */
    static Locale language(String typed) {
        return Messages.LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(typed))
                .findFirst()
                .orElseThrow(() -> new CommandException(2, "server.export.language", typed, languages()));
    }

    private static String languages() {
        return Messages.LANGUAGES.stream().map(Locale::getLanguage).collect(Collectors.joining(", "));
    }
}
