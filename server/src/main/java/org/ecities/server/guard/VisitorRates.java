package org.ecities.server.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.LongSupplier;

/** The allowances of all visitors, by network address. */
final class VisitorRates {

    /** A visitor with more addresses than this gains nothing: an IPv6 network counts as one. */
    private static final int MAX_ADDRESSES = 100_000;

    private static final Duration FORGOTTEN = Duration.ofMinutes(10);
    /** The part of an IPv6 address that stands for a household or an office, in bytes. */
    private static final int NETWORK_BYTES = 8;

    private final Rate rate;
    private final LongSupplier nanos;
    private final Cache<String, TokenBucket> buckets;

    VisitorRates(Rate rate, LongSupplier nanos) {
        this.rate = rate;
        this.nanos = nanos;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MAX_ADDRESSES)
                .expireAfterAccess(FORGOTTEN)
                .build();
    }

    /** Seconds this visitor has to wait; 0 when the request may pass. */
    int take(String address) {
        long now = nanos.getAsLong();
        return rate.limited() ? buckets.get(network(address), key -> new TokenBucket(rate, now)).take(now) : 0;
    }

    static String network(String address) {
        return Addresses.literal(address)
                .filter(Inet6Address.class::isInstance)
                .map(InetAddress::getAddress)
                .map(bytes -> HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES)))
                .orElse(address);
    }
}
