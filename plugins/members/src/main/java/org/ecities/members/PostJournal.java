package org.ecities.members;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ecities.store.JournalAppend;
import org.ecities.store.JournalEntry;
import org.ecities.store.JournalStore;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The journal of an institution: {@code institution/<page id>}, its entries as small JSON objects of texts. */
public final class PostJournal {

    private static final String PREFIX = "institution/";
    private static final int AT_ONCE = 500;
    private static final int MANY = 100_000;
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JournalStore journals;

    /** Reads journals of a store. */
    public PostJournal(JournalStore journals) {
        this.journals = journals;
    }

    /** Name of the journal of an institution, by the identity of its page. */
    static String name(long pageId) {
        return PREFIX + pageId;
    }

    /** The institution of a journal; absent for the journal of anything else. */
    static OptionalLong pageId(String journal) {
        return journal.matches(PREFIX + "[0-9]{1,18}")
                ? OptionalLong.of(Long.parseLong(journal.substring(PREFIX.length())))
                : OptionalLong.empty();
    }

    /** Everything that happened to an institution, in order. */
    public List<SeatEntry> entries(long pageId) {
        return all(pageId).stream().map(PostJournal::read).toList();
    }

    /** Numbers of the changes by which it was kept: what else is in them was written by the procedure. */
    Set<Long> changes(long pageId) {
        return all(pageId).stream().map(JournalEntry::change).collect(Collectors.toSet());
    }

    private List<JournalEntry> all(long pageId) {
        List<JournalEntry> all = new ArrayList<>();
        List<JournalEntry> some = journals.entries(name(pageId), 1, AT_ONCE);
        while (!some.isEmpty()) {
            all.addAll(some);
            some = some.size() < AT_ONCE
                    ? List.of()
                    : journals.entries(name(pageId), some.get(some.size() - 1).sequence() + 1, AT_ONCE);
        }
        return all;
    }

    /** Pages of all institutions to which anything happened. */
    public List<Long> institutions() {
        return journals.journals(PREFIX, MANY).stream()
                .flatMap(name -> pageId(name).stream().boxed())
                .toList();
    }

    /** Sequence of the last entry; 0 when nothing happened. */
    long last(long pageId) {
        return journals.last(name(pageId));
    }

    /** An entry to append; facts in pairs of name and text. */
    static JournalAppend entry(long pageId, SeatEntry.Kind kind, String... facts) {
        Map<String, String> map = new TreeMap<>();
        for (int i = 0; i + 1 < facts.length; i += 2) {
            if (!facts[i + 1].isEmpty()) {
                map.put(facts[i], facts[i + 1]);
            }
        }
        return JournalAppend.of(name(pageId), kind.name(), JSON.writeValueAsString(map));
    }

    /** The entry as it will be read. */
    static SeatEntry foreseen(JournalAppend entry, long sequence, Instant at) {
        return new SeatEntry(sequence, SeatEntry.Kind.valueOf(entry.kind()), facts(entry.payload()), "", at, 0);
    }

    private static SeatEntry read(JournalEntry entry) {
        return new SeatEntry(
                entry.sequence(),
                SeatEntry.Kind.valueOf(entry.kind()),
                entry.payload().map(PostJournal::facts).orElse(Map.of()),
                entry.author(),
                entry.at(),
                entry.change());
    }

    private static Map<String, String> facts(String payload) {
        try {
            return Optional.ofNullable(JSON.readValue(payload, FACTS)).orElse(Map.of());
        } catch (JacksonException unreadable) {
            return Map.of();
        }
    }
}
