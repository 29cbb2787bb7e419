package org.ecities.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.ecities.pages.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @TempDir
    private Path data;

    @TempDir
    private Path shipped;

    @Test
    void areTheStandardOnesWhereNobodySaysOtherwise() {
        Settings settings = settings(Map.of(), Map.of());

        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.tls()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # shipped, data folder, environment, command line, in force
            '',   '',   '',   '',   8080
            1001, '',   '',   '',   1001
            1001, 1002, '',   '',   1002
            1001, 1002, 1003, '',   1003
            1001, 1002, 1003, 1004, 1004
            1001, '',   '',   1004, 1004
            """)
    void comeFromTheStrongestSource(String inShipped, String inData, String inEnvironment, String given, int port)
            throws IOException {
        write(shipped, inShipped.isEmpty() ? "" : "ecities.port = " + inShipped);
        write(data, inData.isEmpty() ? "" : "ecities.port = " + inData);

        Settings settings = settings(
                inEnvironment.isEmpty() ? Map.of() : Map.of("ECITIES_PORT", inEnvironment),
                given.isEmpty() ? Map.of() : Map.of(SettingKey.PORT, given));

        assertThat(settings.port()).isEqualTo(port);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ecities.prot,         ecities.port
            ecities.Host,         ecities.host
            ecities.network.name, ecities.name
            port,                 ecities.port
            """)
    void stopTheStartAtAnUnknownKeyAndNameTheNearest(String written, String nearest) throws IOException {
        write(data, written + " = 1");

        SettingException refused = refusal();

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.text(Messages.of(Locale.ENGLISH)))
                .contains(written, data.resolve("ecities.properties").toString(), "Did you mean " + nearest + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "http", "80.5", "", "99999999999"})
    void refuseAPortThatIsNone(String port) throws IOException {
        write(data, "ecities.port = " + port);

        assertThat(refusal().text(Messages.of(Locale.ENGLISH))).contains("ecities.port", "from 0 to 65535");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecities.example", "ftp://ecities.example", "https://", "https://a.example/wiki", "https://a b"})
    void refuseAnAddressThatIsNone(String address) throws IOException {
        write(data, "ecities.address = " + address);

        assertThat(refusal().key()).isEqualTo("server.setting.address");
    }

    @ParameterizedTest
    @CsvSource({"https://ecities.example, true", "https://ecities.example/, true", "http://ecities.example:8080, false"})
    void knowWhetherPeopleComeByHttps(String address, boolean tls) throws IOException {
        write(data, "ecities.address = " + address);

        assertThat(settings(Map.of(), Map.of()).tls()).isEqualTo(tls);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fr", "en, fr", "en, en", "en ko", "en,"})
    void refuseLanguagesThatAreNotThere(String languages) throws IOException {
        write(data, "ecities.languages = " + languages);

        assertThat(refusal().text(Messages.of(Locale.ENGLISH))).contains("ecities.languages", "en, ko");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Seoul", "+09:00", "KST"})
    void refuseAZoneThatNobodyKnows(String zone) throws IOException {
        write(data, "ecities.zone = " + zone);

        assertThat(refusal().setting()).isEqualTo("ecities.zone");
    }

    @Test
    void takeLanguagesInTheirOrderAndTheZone() throws IOException {
        write(data, "ecities.languages = ko, en\necities.zone = Asia/Seoul");

        PlaceSettings place = settings(Map.of(), Map.of()).place();

        assertThat(place.languages()).containsExactly(Locale.KOREAN, Locale.ENGLISH);
        assertThat(place.zone()).hasToString("Asia/Seoul");
    }

    @Test
    void refuseAProxyThatIsNoAddress() throws IOException {
        write(data, "ecities.proxies = 127.0.0.1, proxy.example");

        assertThat(refusal().text(Messages.of(Locale.ENGLISH))).contains("ecities.proxies holds proxy.example");
    }

    private SettingException refusal() {
        return catchThrowableOfType(SettingException.class, () -> settings(Map.of(), Map.of()));
    }

    private Settings settings(Map<String, String> environment, Map<SettingKey, String> given) {
        return new SettingsSources(given, environment, shipped).settings(data);
    }

    private static void write(Path folder, String text) throws IOException {
        Files.writeString(folder.resolve("ecities.properties"), text);
    }
}
