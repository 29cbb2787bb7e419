package org.ecities.server.log;

import java.nio.file.Path;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.Filter;
import org.apache.logging.log4j.core.appender.ConsoleAppender;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.logging.log4j.core.config.builder.api.AppenderComponentBuilder;
import org.apache.logging.log4j.core.config.builder.api.ComponentBuilder;
import org.apache.logging.log4j.core.config.builder.api.ConfigurationBuilder;
import org.apache.logging.log4j.core.config.builder.api.ConfigurationBuilderFactory;
import org.apache.logging.log4j.core.config.builder.impl.BuiltConfiguration;

/**
 * Where log lines go: {@code ecities.log} for what happens, {@code access.log} for requests. Both roll over by size
 * and by day, and old ones are removed, so that a log never fills the disk.
 */
public final class LogFiles {

    /** Name of the logger whose lines are the access log. */
    public static final String ACCESS = "org.ecities.access";

    /** Where the web server tells of requests it could not end. */
    private static final String CUT_OFF = "org.eclipse.jetty.server.Response";
    private static final int SECONDS_BETWEEN = 60;

    /** Addresses of visitors are kept no longer than this. */
    private static final int DAYS_KEPT = 90;

    private static final String ROLL_SIZE = "20MB";
    private static final int FILES_KEPT = 20;
    private static final int ACCESS_FILES_KEPT = 100;
    private static final String PATTERN = "%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level [%t] %c{1.} %m%n%throwable";

    private LogFiles() {}

    /** Sends log lines to files of a folder, and lines of level {@code terminal} and above to the terminal too. */
    public static void open(Path folder, Level terminal) {
        ConfigurationBuilder<BuiltConfiguration> builder = quiet();
        builder.add(file(builder, folder, "ecities", PATTERN, FILES_KEPT));
        builder.add(file(builder, folder, "access", "%m%n", ACCESS_FILES_KEPT));
        builder.add(terminal(builder));
        builder.add(builder.newRootLogger(Level.INFO)
                .add(builder.newAppenderRef("ecities"))
                .add(builder.newAppenderRef("terminal").addAttribute("level", terminal)));
        builder.add(builder.newLogger(ACCESS, Level.INFO)
                .addAttribute("additivity", false)
                .add(builder.newAppenderRef("access")));
        // The engine tells every manager it makes; that is of use to nobody here.
        builder.add(builder.newLogger("org.apache.wiki", Level.WARN));
        // It tells of every signed-in request; who signed in stands in the audit journal.
        builder.add(builder.newLogger("SecurityLog", Level.WARN));
        // Many who leave in the middle of their request get one line and not one each.
        builder.add(builder.newLogger(CUT_OFF, Level.INFO)
                .add(builder.newFilter("BurstFilter", Filter.Result.NEUTRAL, Filter.Result.DENY)
                        .addAttribute("level", Level.WARN)
                        .addAttribute("rate", 1f / SECONDS_BETWEEN)
                        .addAttribute("maxBurst", 1)));
        apply(builder);
    }

    /** Sends log lines of level {@code terminal} and above to the terminal, for commands without a data folder. */
    public static void terminalOnly(Level terminal) {
        ConfigurationBuilder<BuiltConfiguration> builder = quiet();
        builder.add(terminal(builder));
        builder.add(builder.newRootLogger(terminal).add(builder.newAppenderRef("terminal")));
        apply(builder);
    }

    private static ConfigurationBuilder<BuiltConfiguration> quiet() {
        ConfigurationBuilder<BuiltConfiguration> builder = ConfigurationBuilderFactory.newConfigurationBuilder();
        // The server says when it has stopped; until then lines are wanted.
        return builder.setStatusLevel(Level.ERROR).setShutdownHook("disable");
    }

    private static AppenderComponentBuilder terminal(ConfigurationBuilder<BuiltConfiguration> builder) {
        return builder.newAppender("terminal", "Console")
                .addAttribute("target", ConsoleAppender.Target.SYSTEM_ERR)
                .add(builder.newLayout("PatternLayout").addAttribute("pattern", PATTERN));
    }

    private static AppenderComponentBuilder file(
            ConfigurationBuilder<BuiltConfiguration> builder, Path folder, String name, String pattern, int kept) {
        return builder.newAppender(name, "RollingFile")
                .addAttribute("fileName", folder.resolve(name + ".log"))
                .addAttribute("filePattern", folder.resolve(name + ".%d{yyyy-MM-dd}.%i.log.gz"))
                .add(builder.newLayout("PatternLayout")
                        .addAttribute("pattern", pattern)
                        .addAttribute("charset", "UTF-8"))
                .addComponent(builder.newComponent("Policies")
                        .addComponent(builder.newComponent("TimeBasedTriggeringPolicy"))
                        .addComponent(builder.newComponent("SizeBasedTriggeringPolicy").addAttribute("size", ROLL_SIZE)))
                .addComponent(builder.newComponent("DefaultRolloverStrategy")
                        .addAttribute("fileIndex", "nomax")
                        .addComponent(removal(builder, folder, name, kept)));
    }

    private static ComponentBuilder<?> removal(
            ConfigurationBuilder<BuiltConfiguration> builder, Path folder, String name, int kept) {
        ComponentBuilder<?> old = builder.newComponent("IfAny")
                .addComponent(builder.newComponent("IfLastModified").addAttribute("age", "P" + DAYS_KEPT + "D"))
                .addComponent(builder.newComponent("IfAccumulatedFileCount").addAttribute("exceeds", kept));
        return builder.newComponent("Delete")
                .addAttribute("basePath", folder)
                .addComponent(builder.newComponent("IfFileName")
                        .addAttribute("glob", name + ".*.log.gz")
                        .addComponent(old));
    }

    private static void apply(ConfigurationBuilder<BuiltConfiguration> builder) {
        Configurator.reconfigure(builder.build(false));
        Logger platform = Logger.getLogger("");
        for (Handler handler : platform.getHandlers()) {
            platform.removeHandler(handler);
        }
        platform.addHandler(new PlatformLog());
    }
}
