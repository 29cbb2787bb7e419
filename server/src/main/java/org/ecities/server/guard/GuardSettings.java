package org.ecities.server.guard;

/**
 * Who is believed and who has to wait.
 *
 * @param proxies  addresses of the operator's own proxies; what they say of visitors is believed
 * @param exempt   addresses that never wait
 * @param requests rate of all requests of one visitor
 * @param searches rate of searches and directories of one visitor
 */
public record GuardSettings(Addresses proxies, Addresses exempt, Rate requests, Rate searches) {

    /** No proxy is believed and nobody has to wait. */
    public static GuardSettings open() {
        Rate unlimited = new Rate(0, 1);
        return new GuardSettings(Addresses.of(""), Addresses.of(""), unlimited, unlimited);
    }
}
