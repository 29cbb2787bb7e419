package org.ecities.server.fuzz;

import jakarta.servlet.ServletContextListener;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.ecities.pages.files.FileLimits;
import org.ecities.server.settings.Settings;
import org.ecities.server.web.Limits;
import org.ecities.server.web.WikiContext;

/** The web server and its filters around a few actions, asked without a socket: some ten thousand times a second. */
final class InsideServer implements AutoCloseable {

    /** How the names of its threads begin. */
    static final String THREADS = "inside";

    private static final int MOST_THREADS = 8;
    private static final int WAIT_SECONDS = 30;

    private final Server server;
    private final LocalConnector connector;

    /**
     * Starts.
     *
     * @param web     an empty folder for its files
     * @param actions adds filters and actions
     */
    InsideServer(Path web, ServletContextListener actions) throws Exception {
        Files.createDirectories(web.resolve("assets"));
        Files.writeString(web.resolve("assets/ecities.css"), "body{}");
        Files.createDirectories(web.resolve("WEB-INF"));
        QueuedThreadPool pool = new QueuedThreadPool(MOST_THREADS);
        pool.setName(THREADS);
        server = new Server(pool);
        HttpConfiguration http = new HttpConfiguration();
        http.setRequestHeaderSize(Limits.HEADER_BYTES);
        http.setUriCompliance(UriCompliance.DEFAULT);
        connector = new LocalConnector(server, new HttpConnectionFactory(http));
        server.addConnector(connector);
        Settings settings = new Settings(web, "127.0.0.1", 0, Optional.empty(), "", 16, FileLimits.ofMegabytes(1, 10));
        server.setHandler(WikiContext.of(settings, web, actions));
        server.start();
    }

    /** Sends a whole request as it is and gives the whole answer, with its status line and head. */
    String answer(byte[] request) {
        try {
            ByteBuffer answer = connector.getResponse(ByteBuffer.wrap(request), false, WAIT_SECONDS, TimeUnit.SECONDS);
            return answer == null ? "" : StandardCharsets.UTF_8.decode(answer).toString();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
