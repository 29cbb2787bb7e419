package org.ecities.server.guard;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.QuietException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.ecities.pages.web.LogPace;
import org.ecities.server.guard.Turns.Outcome;
import org.ecities.server.guard.Turns.Wish;

/**
 * Keeps the site quick for everybody while some ask for more than it can answer: requests beyond the limit wait
 * without a thread, and those of visitors who asked least come first; who is signed in counts a tenth. When too many
 * wait, those who asked most get 503.
 */
public final class FairTurns extends Handler.Wrapper {

    private static final Logger LOG = LogManager.getLogger(FairTurns.class);
    private static final String COME_AGAIN_SECONDS = "5";
    /** Somebody we know may ask ten times as much as a stranger. */
    private static final double SIGNED_IN = 0.1;

    private final Turns<Turn> turns;
    private final RecentVisits visits;
    private final LongSupplier nanos;
    private final LogPace pace;
    private final LogPace failures;
    private final Predicate<String> exempt;
    private final Predicate<Request> isLong;
    private final Predicate<Request> signedIn;

    /**
     * Stands in front of a handler.
     *
     * @param limits how many at a time
     * @param guard  addresses that stand for many visitors, or for nobody in particular, get more than one visitor's part
     * @param isLong tells which requests take as long as the line of the visitor is slow
     * @param signedIn tells which requests are of somebody who is signed in
     * @param nanos  nanoseconds of a clock that only goes forward
     */
    public FairTurns(
            Handler next,
            TurnLimits limits,
            GuardSettings guard,
            Predicate<Request> isLong,
            Predicate<Request> signedIn,
            LongSupplier nanos) {
        super(next);
        this.turns = new Turns<>(limits);
        this.visits = new RecentVisits(nanos);
        this.nanos = nanos;
        this.pace = new LogPace(nanos);
        this.failures = new LogPace(nanos);
        this.exempt = address -> guard.exempt().holds(address) || guard.proxies().holds(address);
        this.isLong = isLong;
        this.signedIn = signedIn;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Wish<Turn> wish = wish(new Turn(request, response, new End(callback)));
        Outcome<Turn> outcome = turns.enter(wish);
        outcome.refused().forEach(this::refuse);
        // This thread is as good as another, and there is no way that is shorter.
        outcome.served().forEach(this::serve);
        return true;
    }

    private Wish<Turn> wish(Turn turn) {
        String address = Request.getRemoteAddr(turn.request());
        boolean many = exempt.test(address);
        String visitor = many ? "" : VisitorRates.network(address);
        double asked = many ? 0 : visits.count(visitor) * (signedIn.test(turn.request()) ? SIGNED_IN : 1);
        return new Wish<>(turn, visitor, isLong.test(turn.request()), asked, nanos.getAsLong());
    }

    private void serve(Wish<Turn> wish) {
        Turn turn = wish.task();
        try {
            if (!super.handle(turn.request(), turn.response(), turn.end())) {
                Response.writeError(turn.request(), turn.response(), turn.end(), HttpStatus.NOT_FOUND_404);
            }
        } catch (Throwable failed) {
            fail(turn, failed);
        } finally {
            Outcome<Turn> next = turns.done(wish, nanos.getAsLong());
            later(next.refused(), this::refuse);
            later(next.served(), this::serve);
        }
    }

    /**
     * Actions tell of their own failures; what comes here is mostly of visitors who left in the middle. After the end
     * of a request there is nobody left to be told.
     */
    private void fail(Turn turn, Throwable failed) {
        if (turn.end().reached) {
            LOG.debug("after the end of a request", failed);
            return;
        }
        failures.line().ifPresent(times ->
                LOG.warn("{} requests were cut off since the last line, the latest:", times, failed));
        Response.writeError(
                turn.request(), turn.response(), turn.end(), new QuietException.RuntimeException(failed));
    }

    private void later(List<Wish<Turn>> wishes, java.util.function.Consumer<Wish<Turn>> step) {
        wishes.forEach(wish -> getServer().getThreadPool().execute(() -> step.accept(wish)));
    }

    private void refuse(Wish<Turn> wish) {
        pace.line().ifPresent(times -> LOG.warn(
                "more requests than can be answered: {} refused since the last line, the latest from {}",
                times, Request.getRemoteAddr(wish.task().request())));
        Response response = wish.task().response();
        response.getHeaders().put(HttpHeader.RETRY_AFTER, COME_AGAIN_SECONDS);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        Response.writeError(
                wish.task().request(), response, wish.task().end(), HttpStatus.SERVICE_UNAVAILABLE_503);
    }

    private record Turn(Request request, Response response, End end) {}

    /** Remembers that a request has ended, well or not. */
    private static final class End extends Callback.Nested {

        private volatile boolean reached;

        private End(Callback callback) {
            super(callback);
        }

        @Override
        public void completed() {
            reached = true;
        }
    }
}
