package org.ecities.jspwiki.completion;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.wiki.util.HttpUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddressRangeTest {

    @ParameterizedTest
    @CsvSource({
            "192.168.1.7, 192.168.1.7, true",
            "192.168.1.7, 192.168.1.8, false",
            "192.168.1.7, 192.168.1.0/24, true",
            "192.168.1.0, 192.168.1.0/24, true",
            "192.168.1.255, 192.168.1.0/24, true",
            "192.168.2.7, 192.168.1.0/24, false",
            "192.168.1.7, 192.168.1.99/24, true",
            "192.168.1.7, 192.168.1.7/32, true",
            "192.168.1.8, 192.168.1.7/32, false",
            "8.8.8.8, 0.0.0.0/0, true",
            "200.1.1.1, 128.0.0.0/1, true",
            "100.1.1.1, 128.0.0.0/1, false",
            "192.168.1.7, 192.168.1.0/33, false",
            "192.168.1.7, 192.168.1.0/, false",
            "192.168.1.7, 192.168.1.0/-1, false",
            "192.168.1.7, 192.168.1/24, false",
            "192.168.1.7, 192.168.1.256/24, false",
            "192.168.1.7, host.example/24, false",
            "192.168.1.7, /, false",
            "::1, 0.0.0.0/0, false",
            "::1, ::1, true",
            "::1, ::1/128, false",
            // the header that every request of these tests carries
            "192.168.1.7, 10.0.0.1, false",
            "192.168.1.7, 10.0.0.0/8, false",
    })
    void holdsAddressesOfTheNetwork(String remote, String range, boolean contained) {
        HttpServletRequest request = Visit.from(remote);
        assertThat(AddressRange.contains(request, range)).isEqualTo(contained);
        assertThat(HttpUtil.ipIsInRange(request, range)).isEqualTo(contained);
    }
}
