package org.ecities.jspwiki.completion;

import jakarta.servlet.http.HttpServletRequest;

import java.util.OptionalInt;
import java.util.OptionalLong;

/** Whether a visitor comes from an address or a network: {@code HttpUtil.ipIsInRange}. */
public final class AddressRange {

    private AddressRange() {
    }

    /**
     * A range with a slash means the IPv4 network of that many leading bits, its first and last address included;
     * without a slash it must equal the remote address. What is no IPv4 address or no network contains nothing.
     * The remote address is the connection's, whatever forwarded headers say.
     */
    public static boolean contains(HttpServletRequest request, String range) {
        String remote = request.getRemoteAddr();
        int slash = range.indexOf('/');
        return slash < 0 ? range.equals(remote) : inNetwork(remote, range.substring(0, slash), range.substring(slash + 1));
    }

    private static boolean inNetwork(String remote, String network, String prefix) {
        OptionalLong address = ipv4(remote);
        OptionalLong base = ipv4(network);
        OptionalInt bits = number(prefix, 32);
        if (address.isEmpty() || base.isEmpty() || bits.isEmpty()) {
            return false;
        }
        int hostBits = 32 - bits.getAsInt();
        return address.getAsLong() >>> hostBits == base.getAsLong() >>> hostBits;
    }

    private static OptionalLong ipv4(String text) {
        String[] parts = text == null ? new String[0] : text.split("\\.", -1);
        long address = 0;
        for (String part : parts) {
            OptionalInt octet = number(part, 255);
            if (octet.isEmpty()) {
                return OptionalLong.empty();
            }
            address = address << 8 | octet.getAsInt();
        }
        return parts.length == 4 ? OptionalLong.of(address) : OptionalLong.empty();
    }

    private static OptionalInt number(String digits, int most) {
        if (!digits.matches("[0-9]{1,3}")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(digits);
        return number <= most ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
