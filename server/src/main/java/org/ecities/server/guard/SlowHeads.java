package org.ecities.server.guard;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.ecities.pages.web.LogPace;

/**
 * Closes connections that take too long over the head of a request. Each byte they send starts the idle time anew,
 * so that it alone never ends them.
 */
public final class SlowHeads extends AbstractLifeCycle implements Connection.Listener {

    private static final Logger LOG = LogManager.getLogger(SlowHeads.class);
    /** How often a connection is looked at while a head may take this long. */
    private static final int LOOKS = 5;

    private final long most;
    private final LogPace pace = new LogPace(System::nanoTime);
    private final Map<Connection, Head> open = new ConcurrentHashMap<>();
    private ScheduledExecutorService thread;

    /** Closes after this time. */
    public SlowHeads(Duration most) {
        this.most = most.toNanos();
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection instanceof HttpConnection) {
            open.put(connection, new Head(0, System.nanoTime()));
        }
    }

    @Override
    public void onClosed(Connection connection) {
        open.remove(connection);
    }

    @Override
    protected void doStart() {
        thread = Executors.newSingleThreadScheduledExecutor(run -> {
            Thread made = new Thread(run, "web-slow-heads");
            made.setDaemon(true);
            return made;
        });
        long pause = Math.max(1, most / LOOKS);
        thread.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.NANOSECONDS);
    }

    @Override
    protected void doStop() {
        thread.shutdownNow();
        open.clear();
    }

    private void look() {
        long now = System.nanoTime();
        open.forEach((connection, head) -> {
            try {
                look((HttpConnection) connection, head, now);
            } catch (RuntimeException closing) {
                LOG.debug("a connection ended while it was looked at", closing);
            }
        });
    }

    private void look(HttpConnection connection, Head head, long now) {
        boolean reading = connection.getParser().inHeaderState() && unfinished(connection);
        if (!reading || head.messages() != connection.getMessagesIn()) {
            open.replace(connection, head, new Head(connection.getMessagesIn(), now));
        } else if (now - head.since() > most) {
            pace.line().ifPresent(times -> LOG.info(
                    "closed: the head of a request took too long, {} times since the last line, the latest from {}",
                    times, connection.getRemoteSocketAddress()));
            connection.getEndPoint().close();
        }
    }

    /** Between two requests, and before the first one, nothing has begun; the idle time is for those. */
    private static boolean unfinished(HttpConnection connection) {
        return !connection.getParser().isStart() || !connection.isRequestBufferEmpty();
    }

    /**
     * A head that is being read.
     *
     * @param messages requests read on the connection before
     * @param since    when it was first seen, in nanoseconds
     */
    private record Head(long messages, long since) {}
}
