package org.ecities.server.serve;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.ecities.members.Institution;
import org.ecities.members.Institutions;
import org.ecities.pages.Asker;
import org.ecities.store.PageHead;
import org.ecities.store.Store;

/** How often the pages of somebody's institutions were read this month; absent for somebody without one. */
record OwnReads(Institutions institutions, Store store, Clock clock) implements Function<Asker, OptionalLong> {

    @Override
    public OptionalLong apply(Asker asker) {
        List<Institution> own = institutions.of(asker);
        return own.isEmpty() ? OptionalLong.empty() : OptionalLong.of(own.stream().mapToLong(this::reads).sum());
    }

    private long reads(Institution institution) {
        return store.pages().head(institution.mainPage())
                .map(PageHead::pageId)
                .map(page -> store.readCounts().of(page, YearMonth.now(clock)))
                .orElse(0L);
    }
}
