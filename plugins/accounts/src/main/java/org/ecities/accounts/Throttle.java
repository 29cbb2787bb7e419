package org.ecities.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ecities.store.PageNames;

/**
 * Makes guessing slow without locking anybody out. Tries from a browser or network in which the account has signed in
 * before are counted by themselves; all others are counted together for the account, and for their address. Unknown
 * logins are counted like known ones. Nothing here waits: a try that comes too early is told when to come again.
 */
public final class Throttle {

    /** For a browser or network that the account has used. */
    static final FailureLimit KNOWN = new FailureLimit(5, Duration.ofMinutes(5), Duration.ofMinutes(5));
    /** For an account, from everywhere else. */
    static final FailureLimit ACCOUNT = new FailureLimit(10, Duration.ofMinutes(5), Duration.ofMinutes(15));
    /** For an address; a whole town hall may share one. */
    static final FailureLimit ADDRESS = new FailureLimit(30, Duration.ofMinutes(1), Duration.ofMinutes(15));

    private static final int MAX_KNOWN = 100_000;
    private static final int MAX_LOGIN = 100;

    private final DeviceCookie devices;
    private final FailureCounts known;
    private final FailureCounts accounts;
    private final FailureCounts addresses;
    private final Cache<String, Boolean> usedNetworks = Caffeine.newBuilder().maximumSize(MAX_KNOWN).build();

    /** Starts without any failures. */
    public Throttle(DeviceCookie devices, Clock clock) {
        this.devices = devices;
        this.known = new FailureCounts(KNOWN, clock);
        this.accounts = new FailureCounts(ACCOUNT, clock);
        this.addresses = new FailureCounts(ADDRESS, clock);
    }

    /**
     * Lets a try pass and counts it as a failure until {@link #succeeded} or {@link #takeBack} says otherwise, so that
     * many at once are counted too.
     *
     * @return how long to wait when it may not pass; a try that was refused is not counted
     */
    public synchronized Optional<Duration> admit(String login, Origin origin) {
        List<Lane> lanes = lanes(login, origin);
        Duration wait = lanes.stream().map(Lane::left).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
        if (!wait.isZero()) {
            return Optional.of(wait);
        }
        lanes.forEach(Lane::add);
        return Optional.empty();
    }

    /** True when the account has signed in from this browser or network before. */
    public boolean knows(String login, Origin origin) {
        return devices.id(origin.device(), login).isPresent()
                || usedNetworks.getIfPresent(network(login, origin)) != null;
    }

    /** The password was right. What others got wrong elsewhere stays counted. */
    public synchronized void succeeded(String login, Origin origin) {
        takeBack(login, origin);
        known.forget(network(login, origin));
        devices.id(origin.device(), login).ifPresent(id -> known.forget(device(id)));
        usedNetworks.put(network(login, origin), true);
    }

    /** The password was not looked at. */
    public synchronized void takeBack(String login, Origin origin) {
        lanes(login, origin).forEach(Lane::takeBack);
    }

    private List<Lane> lanes(String login, Origin origin) {
        Optional<String> device = devices.id(origin.device(), login);
        if (device.isPresent()) {
            return List.of(new Lane(known, device(device.get())));
        }
        if (usedNetworks.getIfPresent(network(login, origin)) != null) {
            return List.of(new Lane(known, network(login, origin)));
        }
        List<Lane> lanes = new ArrayList<>();
        lanes.add(new Lane(accounts, folded(login)));
        lanes.add(new Lane(addresses, NetworkAddress.network(origin.address())));
        return lanes;
    }

    private static String device(String id) {
        return "device " + id;
    }

    private static String network(String login, Origin origin) {
        return NetworkAddress.network(origin.address()) + " " + folded(login);
    }

    private static String folded(String login) {
        String folded = PageNames.folded(login.strip());
        return folded.length() <= MAX_LOGIN ? folded : folded.substring(0, MAX_LOGIN);
    }

    private record Lane(FailureCounts counts, String key) {

        Duration left() {
            return counts.wait(key);
        }

        void add() {
            counts.add(key);
        }

        void takeBack() {
            counts.takeBack(key);
        }
    }
}
