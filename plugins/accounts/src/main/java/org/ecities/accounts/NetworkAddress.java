package org.ecities.accounts;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Addresses without the part that tells one person from another. */
public final class NetworkAddress {

    private static final String LITERAL = "[0-9a-fA-F:.]{2,45}";
    private static final int NETWORK_BYTES = 8;
    private static final int SHORT_BYTES = 6;

    private NetworkAddress() {}

    /** What one connection to the internet is: an IPv4 address, or the first half of an IPv6 one. */
    public static String network(String address) {
        byte[] bytes = bytes(address);
        return bytes.length == 16 ? groups(bytes, NETWORK_BYTES) : address;
    }

    /** For people to recognise: {@code 203.0.113.x} or {@code 2001:db8:0::}; empty for anything else. */
    static String shortened(String address) {
        byte[] bytes = bytes(address);
        return switch (bytes.length) {
            case 4 -> (bytes[0] & 255) + "." + (bytes[1] & 255) + "." + (bytes[2] & 255) + ".x";
            case 16 -> groups(bytes, SHORT_BYTES);
            default -> "";
        };
    }

    private static String groups(byte[] bytes, int kept) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < kept; i += 2) {
            text.append(Integer.toHexString((bytes[i] & 255) << 8 | bytes[i + 1] & 255)).append(':');
        }
        return text.append(':').toString();
    }

    /** Never asks a name server: what is no address in digits has no bytes. */
    private static byte[] bytes(String address) {
        String plain = address.replaceAll("^\\[|]$|%.*$", "");
        if (!plain.matches(LITERAL)) {
            return new byte[0];
        }
        try {
            byte[] bytes = InetAddress.getByName(plain).getAddress();
            return Arrays.copyOf(bytes, bytes.length);
        } catch (UnknownHostException malformed) {
            return new byte[0];
        }
    }
}
