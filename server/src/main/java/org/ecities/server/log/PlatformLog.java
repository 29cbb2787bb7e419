package org.ecities.server.log;

import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;

/** Takes the lines of libraries that log through the JDK (Lucene, the SQLite driver) into our files. */
final class PlatformLog extends Handler {

    private final SimpleFormatter formatter = new SimpleFormatter();

    @Override
    public void publish(LogRecord line) {
        String name = line.getLoggerName() == null ? "" : line.getLoggerName();
        LogManager.getLogger(name).log(level(line.getLevel().intValue()), formatter.formatMessage(line), line.getThrown());
    }

    private static Level level(int value) {
        if (value >= java.util.logging.Level.SEVERE.intValue()) {
            return Level.ERROR;
        }
        if (value >= java.util.logging.Level.WARNING.intValue()) {
            return Level.WARN;
        }
        return value >= java.util.logging.Level.INFO.intValue() ? Level.INFO : Level.DEBUG;
    }

    @Override
    public void flush() {
        // log4j writes each line at once
    }

    @Override
    public void close() {
        // log4j is closed by the one who opened the files
    }
}
