package org.ecities.server.serve;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.ecities.pages.wiki.WikiHost;
import org.ecities.server.house.ServedHouse;
import org.ecities.server.settings.Settings;
import org.ecities.server.setup.Setup;

/** Starts the wiki engine with the web application and adds the routes, which need its renderer. */
final class WikiStart implements ServletContextListener {

    private static final String CONFIG = "jspwiki.custom.config";

    private final ServedHouse house;
    private final Settings settings;
    private final Path engineConfig;
    private final Supplier<BackupState> backups;
    private final Setup setup;
    private WikiHost host;

    WikiStart(
            ServedHouse house, Settings settings, Path engineConfig, Supplier<BackupState> backups, Setup setup) {
        this.setup = setup;
        this.backups = backups;
        this.settings = settings;
        this.house = house;
        this.engineConfig = engineConfig;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        context.setInitParameter(CONFIG, engineConfig.toString());
        host = WikiHost.start(context, house.wikiParts());
        new Routes(context, settings, backups, setup).add(house, host);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (host != null) {
            host.close();
        }
    }
}
