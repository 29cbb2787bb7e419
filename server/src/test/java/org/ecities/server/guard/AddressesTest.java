package org.ecities.server.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            192.0.2.7               | 192.0.2.7    | true
            192.0.2.7               | 192.0.2.8    | false
            10.0.0.0/8, 192.0.2.7   | 10.200.3.4   | true
            10.0.0.0/8              | 11.0.0.1     | false
            2001:db8::/32           | 2001:db8:1::2 | true
            2001:db8::/32           | 2001:db9::1  | false
            127.0.0.0/8, ::1        | ::1          | true
            127.0.0.0/8             | localhost    | false
            127.0.0.0/8             | ''           | false
            ''                      | 127.0.0.1    | false
            """)
    void holdWhatTheListSays(String list, String address, boolean held) {
        assertThat(Addresses.of(list).holds(address)).isEqualTo(held);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0", "10.0.0.0/33", "10.0.0.0/x", "300.1.1.1", "10.0.0.1-5", "localhost"})
    void refuseWhatIsNoAddress(String list) {
        assertThatIllegalArgumentException().isThrownBy(() -> Addresses.of("192.0.2.7," + list)).withMessage(list);
    }
}
