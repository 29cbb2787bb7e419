package attacks;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** 1,000 a second without cookies, each on a connection of its own, from 500 addresses. */
final class Flood implements Attack {

    private static final int RATE = 1_000;
    private static final int SENDERS = 500;

    private final Crowd crowd;
    private final List<String> pages;

    Flood(Crowd crowd, List<String> pages) {
        this.crowd = crowd;
        this.pages = pages;
    }

    @Override
    public void run() throws Exception {
        long begun = System.nanoTime();
        AtomicLong number = new AtomicLong();
        crowd.together(SENDERS, Options.FLOOD_SECONDS, n -> {
            Random random = new Random(n);
            while (!crowd.stopped()) {
                long mine = number.getAndIncrement();
                Crowd.sleepUntil(begun + mine * 1_000_000_000L / RATE);
                if (!crowd.stopped()) {
                    crowd.got(Connection.sentStatus(Connection.address(4, n), Connection.get(path(random), "")));
                }
            }
        });
    }

    private String path(Random random) {
        int kind = random.nextInt(20);
        return switch (kind) {
            case 0 -> "/search?q=Region+" + random.nextInt(20);
            case 1 -> "/directory/cities?country=KR&page=" + (1 + random.nextInt(5));
            case 2, 3 -> "/";
            default -> "/wiki/" + pages.get(random.nextInt(pages.size()));
        };
    }
}
