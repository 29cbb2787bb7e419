package org.ecities.server.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.util.InetAddressSet;

/** A set of network addresses: {@code 192.0.2.7, 10.0.0.0/8, 2001:db8::/32}. */
public final class Addresses {

    /** Digits, so that no name is ever looked up. */
    private static final Pattern LITERAL = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private static final Pattern BLOCK = Pattern.compile("[0-9a-fA-F:.]+(/[0-9]{1,3})?");

    private final InetAddressSet blocks = new InetAddressSet();

    private Addresses() {}

    /**
     * Reads a list with commas.
     *
     * @throws IllegalArgumentException with the first part that is no address and no block of addresses
     */
    public static Addresses of(String list) {
        Addresses made = new Addresses();
        List<String> parts = Arrays.stream(list.split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
        for (String part : parts) {
            String address = part.replaceFirst("/.*", "");
            if (!BLOCK.matcher(part).matches() || literal(address).isEmpty()) {
                throw new IllegalArgumentException(part);
            }
            try {
                made.blocks.add(part);
            } catch (RuntimeException unreadable) {
                throw new IllegalArgumentException(part, unreadable);
            }
        }
        return made;
    }

    /** True when the text is an address of this set; false for anything else. */
    public boolean holds(String address) {
        return literal(address).filter(blocks::test).isPresent();
    }

    /** The address a text spells in digits; names are not looked up. */
    static Optional<InetAddress> literal(String text) {
        if (!LITERAL.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }
}
