package org.ecities.server.copy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.pages.PageChange;
import org.ecities.pages.Proposal;
import org.ecities.pages.TalkChange;
import org.ecities.pages.files.FileLimits;
import org.ecities.pages.files.PageFiles;
import org.ecities.pages.files.Upload;
import org.ecities.server.house.House;

/** A data folder that nobody serves, written at chosen times. */
final class WrittenWiki implements AutoCloseable {

    private static final Instant BEGIN = Instant.parse("2024-03-14T09:00:00Z");

    private final House house;
    private final PageFiles files;
    private final Asker first = new Asker("first", "First Member", Set.of(Asker.ADMIN));

    WrittenWiki(Path data) {
        this.house = House.open(data, Clock.systemUTC());
        this.files = new PageFiles(house.store(), house.pages(), FileLimits.ofMegabytes(1, 10));
    }

    House house() {
        return house;
    }

    /** Saves a page as it stood some days after the beginning. */
    WrittenWiki save(int day, String name, String text) {
        int base = house.store().pages().head(name).map(head -> head.version()).orElse(0);
        commit(day, List.of(PageChange.text(name, base, text)));
        return this;
    }

    WrittenWiki delete(int day, String name) {
        int base = house.store().pages().head(name).orElseThrow().version();
        commit(day, List.of(PageChange.deletion(name, base)));
        return this;
    }

    private void commit(int day, List<PageChange> changes) {
        house.pages().commit(first, Proposal.ofPages(changes, "day " + day, Optional.empty()).at(day(day)));
    }

    WrittenWiki say(int day, String page, String text) {
        house.pages().commit(first, Proposal.of(TalkChange.add(page, text)).at(day(day)));
        return this;
    }

    WrittenWiki attach(int day, String page, String file, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        files.bring(first, page, new Upload(file, bytes.length, () -> new ByteArrayInputStream(bytes)), "", day(day));
        return this;
    }

    static Instant day(int day) {
        return BEGIN.plusSeconds(86_400L * day);
    }

    @Override
    public void close() {
        house.close();
    }
}
