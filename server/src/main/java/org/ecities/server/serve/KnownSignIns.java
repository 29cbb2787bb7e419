package org.ecities.server.serve;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Predicate;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.Request;
import org.ecities.accounts.SignIns;
import org.ecities.accounts.web.SignInFilter;

/**
 * Tells before anything else is done whether a request is of somebody who is signed in. It only decides who comes
 * first, so that an answer may be a minute old.
 */
final class KnownSignIns implements Predicate<Request> {

    private static final int MAX_TOKENS = 10_000;
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final SignIns signIns;
    private final Cache<String, Boolean> answers =
            Caffeine.newBuilder().maximumSize(MAX_TOKENS).expireAfterWrite(KEPT).build();

    KnownSignIns(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public boolean test(Request request) {
        return Request.getCookies(request).stream()
                .filter(cookie -> cookie.getName().equals(SignInFilter.COOKIE))
                .map(HttpCookie::getValue)
                .findFirst()
                .map(token -> answers.get(token, asked -> signIns.find(asked).isPresent()))
                .orElse(false);
    }
}
