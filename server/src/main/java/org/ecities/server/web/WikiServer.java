package org.ecities.server.web;

import java.net.BindException;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.ecities.server.CommandException;
import org.ecities.server.guard.ConnectionLimits;
import org.ecities.server.guard.FairTurns;
import org.ecities.server.guard.ProxyLines;
import org.ecities.server.guard.UnreadableLines;
import org.ecities.server.guard.SlowHeads;
import org.ecities.server.guard.TurnLimits;
import org.ecities.server.guard.WholeForms;
import org.ecities.server.settings.Settings;

/** The web server: one Jetty with one context at {@code /}. */
public final class WikiServer implements AutoCloseable {

    private static final Logger LOG = LogManager.getLogger(WikiServer.class);
    /** Waits at most this long for running requests; the rest of the ten seconds is for closing the store. */
    private static final long STOP_MILLISECONDS = 5_000;

    /**
     * Encoded slashes, percent signs, backslashes and control characters pass, so that the rule of page names says
     * what is wrong with them. Encoded dots do not: they mean another address.
     */
    private static final UriCompliance ADDRESSES = UriCompliance.DEFAULT.with(
            "PAGE_NAMES",
            UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
            UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING,
            UriCompliance.Violation.SUSPICIOUS_PATH_CHARACTERS);

    /** Connections that may wait to be taken in; beyond it a browser tries again after a second, then three. */
    private static final int ACCEPT_QUEUE = 2_048;
    /** Where files of pages are. */
    private static final String FILES = "/files/";
    private static final int MIN_THREADS = 8;
    /** With as many connections as there may be, idle ones make room for others after this time. */
    private static final int CROWDED_IDLE_MILLISECONDS = 1_000;
    private static final int THREAD_IDLE_MILLISECONDS = 60_000;

    private final Settings settings;
    private final ConnectionLimits limits;
    private final Server server;
    private final ServerConnector connector;

    /**
     * Prepares a server.
     *
     * @param settings address, port and threads
     * @param context  everything that answers, see {@link WikiContext}
     */
    public WikiServer(Settings settings, ServletContextHandler context) {
        this(settings, context, request -> false);
    }

    /** Prepares a server that knows who is signed in: they come first when more ask than can be answered. */
    public WikiServer(Settings settings, ServletContextHandler context, Predicate<Request> signedIn) {
        this(settings, context, ConnectionLimits.standard(Limits.IDLE_MILLISECONDS), signedIn);
    }

    /** Prepares a server whose connections may cost other than usual. */
    WikiServer(
            Settings settings, ServletContextHandler context, ConnectionLimits limits, Predicate<Request> signedIn) {
        this.settings = settings;
        this.limits = limits;
        this.server = new Server(threads(settings.threads()));
        this.connector = connector();
        server.addConnector(connector);
        NetworkConnectionLimit most = new NetworkConnectionLimit(limits.connections(), connector);
        most.setEndPointIdleTimeout(CROWDED_IDLE_MILLISECONDS);
        server.addBean(most);
        server.setHandler(new GracefulHandler(new MinimumDataRateHandler(
                new WholeForms(turns(new ReaderCompression(context), signedIn), Limits.FORM_KEYS), limits.bodyBytes(), 0)));
        server.setErrorHandler(new PlainErrors(SecurityHeaders.of(settings.tls())));
        server.setRequestLog(new CustomRequestLog(new AccessLog(), AccessLog.FORMAT));
        server.setStopTimeout(STOP_MILLISECONDS);
    }

    private FairTurns turns(Handler next, Predicate<Request> signedIn) {
        TurnLimits most = TurnLimits.of(settings.threads(), Runtime.getRuntime().availableProcessors());
        return new FairTurns(next, most, settings.guard(), WikiServer::isLong, signedIn, System::nanoTime);
    }

    /** What is sent or taken over the visitor's line while a thread waits for it. */
    private static boolean isLong(Request request) {
        return WholeForms.left(request) || Request.getPathInContext(request).startsWith(FILES);
    }

    /** Listens from now on; {@link CommandException} when the port is taken or the context does not start. */
    public void start() {
        try {
            server.start();
        } catch (CommandException refused) {
            throw refused;
        } catch (Exception failed) {
            close();
            throw refusal(failed);
        }
    }

    /** The port it listens on. */
    public int port() {
        return connector.getLocalPort();
    }

    /** Address for a browser on this machine, with a slash at the end. */
    public String address() {
        String host = settings.host();
        boolean thisMachine = host.equals("127.0.0.1") || host.equals("0.0.0.0") || host.equals("::");
        return "http://" + (thisMachine ? "localhost" : host) + ":" + port() + "/";
    }

    /** Every path to which somebody listens, as it was registered, for example {@code /wiki/*}. */
    public SortedSet<String> routes() {
        return server.getDescendants(ServletHandler.class).stream()
                .flatMap(handler -> Arrays.stream(handler.getServletMappings()))
                .flatMap(mapping -> Arrays.stream(mapping.getPathSpecs()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Ends running requests and stops listening; returns within {@link #STOP_MILLISECONDS} and a little. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (TimeoutException slow) {
            // It has stopped all the same; whoever was still sending or taking something was cut off.
            LOG.info("stopped while requests were under way");
        } catch (Exception failed) {
            throw new CommandException(failed, "server.stop.failed", failed.toString());
        }
    }

    private CommandException refusal(Exception failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException || cause instanceof java.nio.channels.UnresolvedAddressException) {
                return new CommandException(
                        failed, "server.port.taken", settings.host(), String.valueOf(settings.port()), cause.toString());
            }
            if (cause instanceof CommandException told) {
                return told;
            }
        }
        return new CommandException(failed, "server.start.failed", failed.toString());
    }

    private ServerConnector connector() {
        ServerConnector made = new ServerConnector(server, 1, -1, new HttpConnectionFactory(http()));
        made.setHost(settings.host());
        made.setPort(settings.port());
        made.setAcceptQueueSize(ACCEPT_QUEUE);
        made.setIdleTimeout(limits.idle().toMillis());
        made.addBean(new SlowHeads(limits.head()));
        made.setShutdownIdleTimeout(1_000);
        return made;
    }

    private HttpConfiguration http() {
        HttpConfiguration http = new HttpConfiguration();
        http.setRequestHeaderSize(Limits.HEADER_BYTES);
        http.setResponseHeaderSize(Limits.HEADER_BYTES);
        http.setOutputBufferSize(Limits.RESPONSE_BUFFER_BYTES);
        http.setSendServerVersion(false);
        http.setUriCompliance(ADDRESSES);
        http.addCustomizer(new ProxyLines(settings.guard().proxies()));
        http.addCustomizer(new UnreadableLines());
        if (settings.tls()) {
            http.addCustomizer(new BehindTls());
        }
        return http;
    }

    private static QueuedThreadPool threads(int most) {
        QueuedThreadPool pool = new QueuedThreadPool(most, MIN_THREADS, THREAD_IDLE_MILLISECONDS);
        pool.setName("web");
        return pool;
    }
}
