package org.ecities.server.web;

import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.eclipse.jetty.server.RequestLog;
import org.ecities.server.log.LogFiles;

/** Writes one line for each request. */
final class AccessLog implements RequestLog.Writer {

    /** Address, time, method, path (never the query: people type names into it), status, bytes, milliseconds. */
    static final String FORMAT = "%{client}a %{yyyy-MM-dd'T'HH:mm:ss.SSS'Z'|GMT}t %m %U %H %s %O %{ms}T";

    private final Logger log = LogManager.getLogger(LogFiles.ACCESS);

    @Override
    public void write(String line) {
        log.info(line);
    }
}
