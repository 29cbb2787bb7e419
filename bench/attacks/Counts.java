package attacks;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How often what happened. */
final class Counts {

    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();

    void add(String what) {
        counts.computeIfAbsent(what, w -> new AtomicInteger()).incrementAndGet();
    }

    int total() {
        return counts.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    void clear() {
        counts.clear();
    }

    @Override
    public String toString() {
        return new TreeMap<>(counts).toString();
    }
}
