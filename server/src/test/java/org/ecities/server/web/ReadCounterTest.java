package org.ecities.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.ecities.store.ReadCounts;
import org.junit.jupiter.api.Test;

class ReadCounterTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T23:59:00Z"), ZoneOffset.UTC);

    private final Map<String, Long> kept = new HashMap<>();
    private final ReadCounter counter = new ReadCounter(new ReadCounts() {
        @Override
        public void add(YearMonth month, Map<String, Long> reads) {
            reads.forEach((page, count) -> kept.merge(month + " " + page, count, Long::sum));
        }

        @Override
        public long of(long pageId, YearMonth month) {
            throw new IllegalStateException("nobody asks");
        }
    }, CLOCK);

    private void read(String method, String servlet, String path, int status, String program) throws Exception {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getMethod()).thenReturn(method);
        when(request.getServletPath()).thenReturn(servlet);
        when(request.getPathInfo()).thenReturn(path);
        when(request.getHeader("User-Agent")).thenReturn(program);
        HttpServletResponse response = mock(HttpServletResponse.class);
        when(response.getStatus()).thenReturn(status);
        counter.doFilter(request, response, (asked, answered) -> {});
    }

    @Test
    void countsPagesThatPeopleRead() throws Exception {
        read("GET", "/wiki", "/City.Suva", 200, "Mozilla/5.0");
        read("GET", "/wiki", "/City.Suva", 304, null);
        read("GET", "/wiki", "/City.수원", 200, "Mozilla/5.0");
        counter.keep();
        read("GET", "/wiki", "/City.Suva", 200, "Mozilla/5.0");
        counter.keep();

        assertThat(kept).containsOnly(Map.entry("2026-11 City.Suva", 3L), Map.entry("2026-11 City.수원", 1L));
    }

    @Test
    void countsNothingElse() throws Exception {
        read("HEAD", "/wiki", "/City.Suva", 200, "Mozilla/5.0");
        read("GET", "/wiki", "/City.Nowhere", 404, "Mozilla/5.0");
        read("GET", "/history", "/City.Suva", 200, "Mozilla/5.0");
        read("GET", "/wiki", null, 200, "Mozilla/5.0");
        read("GET", "/wiki", "/City.Suva", 200, "Mozilla/5.0 (compatible; SomeBot/2.1)");
        counter.keep();

        assertThat(kept).isEmpty();
    }

    @Test
    void holdsNumbersOfSoManyPagesAtMost() throws Exception {
        for (int page = 0; page <= ReadCounter.MOST_PAGES; page++) {
            read("GET", "/wiki", "/P" + page, 200, null);
        }
        read("GET", "/wiki", "/P0", 200, null);
        counter.keep();

        assertThat(kept).hasSize(ReadCounter.MOST_PAGES).containsEntry("2026-11 P0", 2L);
    }
}
