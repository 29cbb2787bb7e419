package org.ecities.accounts;

/**
 * Where a request comes from.
 *
 * @param address its address, as the connection tells it
 * @param browser the user agent as it was sent; may be empty
 * @param device  value of the device cookie; empty when there is none
 */
public record Origin(String address, String browser, String device) {

    /** Leaves the cookie out of logs. */
    @Override
    public String toString() {
        return "Origin[" + NetworkAddress.shortened(address) + "]";
    }
}
