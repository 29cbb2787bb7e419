package org.ecities.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            203.0.113.77,               203.0.113.x
            2001:db8:1:2:3:4:5:6,       2001:db8:1::
            [2001:db8:1:2::9],          2001:db8:1::
            fe80::1%eth0,               fe80:0:0::
            cities.example.org,         ''
            '',                         ''
            """)
    void showsAnAddressWithoutItsLastPart(String address, String shown) {
        assertThat(NetworkAddress.shortened(address)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox/Windows
            Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0 | Edge/Windows
            Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36 | Chrome/Android
            Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 SamsungBrowser/28.0 Chrome/130.0 Safari/537.36 | Samsung Internet/Android
            Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Safari/604.1 | Safari/iPhone
            curl/8.5.0 | /
            """)
    void namesTheBrowserAsPeopleDo(String userAgent, String family) {
        assertThat(BrowserFamily.of(userAgent)).isEqualTo(family);
    }
}
