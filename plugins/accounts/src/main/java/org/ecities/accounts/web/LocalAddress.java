package org.ecities.accounts.web;

/** An address to go on to: one within this site, whatever was asked for. */
final class LocalAddress {

    private LocalAddress() {}

    static String of(String wanted) {
        boolean local = wanted != null
                && wanted.startsWith("/")
                && !wanted.startsWith("//")
                && wanted.chars().allMatch(c -> c > ' ' && c != '\\' && c < 127);
        return local ? wanted : "/";
    }
}
