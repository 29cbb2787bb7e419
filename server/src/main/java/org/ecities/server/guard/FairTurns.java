package org.ecities.server.guard;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.ecities.pages.web.LogPace;
import org.ecities.server.guard.Turns.Outcome;
import org.ecities.server.guard.Turns.Wish;

/**
 * Keeps the site quick for everybody while some ask for more than it can answer: requests beyond the limit wait
 * without a thread, and those of visitors who asked least come first. When too many wait, those who asked most get 503.
 */
public final class FairTurns extends Handler.Wrapper {

    private static final Logger LOG = LogManager.getLogger(FairTurns.class);
    private static final String COME_AGAIN_SECONDS = "5";

    private final Turns<Turn> turns;
    private final RecentVisits visits;
    private final LongSupplier nanos;
    private final LogPace pace;
    private final Predicate<String> exempt;
    private final Predicate<Request> isLong;

    /**
     * Stands in front of a handler.
     *
     * @param limits how many at a time
     * @param guard  addresses that stand for many visitors, or for nobody in particular, get more than one visitor's part
     * @param isLong tells which requests take as long as the line of the visitor is slow
     * @param nanos  nanoseconds of a clock that only goes forward
     */
    public FairTurns(Handler next, TurnLimits limits, GuardSettings guard, Predicate<Request> isLong, LongSupplier nanos) {
        super(next);
        this.turns = new Turns<>(limits);
        this.visits = new RecentVisits(nanos);
        this.nanos = nanos;
        this.pace = new LogPace(nanos);
        this.exempt = address -> guard.exempt().holds(address) || guard.proxies().holds(address);
        this.isLong = isLong;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Wish<Turn> wish = wish(new Turn(request, response, callback));
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
        return new Wish<>(turn, visitor, isLong.test(turn.request()), many ? 0 : visits.count(visitor), nanos.getAsLong());
    }

    private void serve(Wish<Turn> wish) {
        Turn turn = wish.task();
        try {
            if (!super.handle(turn.request(), turn.response(), turn.callback())) {
                Response.writeError(turn.request(), turn.response(), turn.callback(), HttpStatus.NOT_FOUND_404);
            }
        } catch (Throwable failed) {
            Response.writeError(turn.request(), turn.response(), turn.callback(), failed);
        } finally {
            Outcome<Turn> next = turns.done(wish, nanos.getAsLong());
            later(next.refused(), this::refuse);
            later(next.served(), this::serve);
        }
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
                wish.task().request(), response, wish.task().callback(), HttpStatus.SERVICE_UNAVAILABLE_503);
    }

    private record Turn(Request request, Response response, Callback callback) {}
}
