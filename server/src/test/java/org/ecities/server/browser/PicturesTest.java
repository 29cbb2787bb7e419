package org.ecities.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotScale;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pictures of the documentation. The system property {@code ecities.screenshots} names the folder they go to,
 * for example {@code docs/images}; without it they are taken all the same and thrown away.
 */
@Tag("browser")
class PicturesTest {

    private static final long MOST_BYTES = 200_000;

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @TempDir
    private Path thrownAway;

    @Test
    void areTakenAndSmall() {
        Person member = CHROMIUM.person().signedInAs("first-member", "First Member");
        member.form("City.Suwon").fill("area", "121.05").evidence("area", "2024", "city website", "Not confirmed").save();
        take(member, "/wiki/City.Suwon", "city-page");
        take(member, "/form/City.Suwon", "form");
        take(member, "/directory/cities", "directory");
        take(member, "/history/City.Suwon", "history");
        take(CHROMIUM.personWithPhone(), "/wiki/City.Suwon", "city-page-phone");
    }

    private void take(Person person, String path, String name) {
        Path picture = folder().resolve(name + ".png");
        person.open(path);
        person.page().screenshot(new ScreenshotOptions().setPath(picture).setScale(ScreenshotScale.CSS));
        assertThat(picture).as(name).satisfies(file -> assertThat(Files.size(file)).isBetween(1_000L, MOST_BYTES));
    }

    private Path folder() {
        return Optional.ofNullable(System.getProperty("ecities.screenshots")).map(Path::of).orElse(thrownAway);
    }
}
