package org.ecities.views.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.ecities.views.view.Borders;
import org.ecities.views.view.MapImages;
import org.ecities.views.view.Views;

/** What maps are drawn on: coasts and land, and borders where the operator has a file of them. */
public final class MapDrawings {

    private static final String LAND = "land.svg";
    private static final String BORDERS = "borders.svg";

    private final List<Drawing> drawings = new ArrayList<>();

    /**
     * Reads them.
     *
     * @param borders GeoJSON file of the operator; it may be absent
     */
    public MapDrawings(Path borders) {
        drawings.add(new Drawing(LAND, land()));
        Borders.read(borders).ifPresent(svg -> drawings.add(new Drawing(BORDERS, svg.getBytes(StandardCharsets.UTF_8))));
    }

    /** Where browsers find them; another drawing has another address. */
    public MapImages images() {
        return new MapImages(drawings.stream().map(Drawing::address).toList());
    }

    Optional<Drawing> find(String name) {
        return drawings.stream().filter(drawing -> drawing.name().equals(name)).findFirst();
    }

    private static byte[] land() {
        try (InputStream in = Views.class.getResourceAsStream("/org/ecities/views/map/" + LAND);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            in.transferTo(out);
            return out.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One drawing. */
    record Drawing(String name, byte[] svg) {

        String address() {
            CRC32 sum = new CRC32();
            sum.update(svg);
            return Views.PATH + name + "?v=" + Long.toHexString(sum.getValue());
        }

        void send(HttpServletResponse response) throws IOException {
            response.setContentType("image/svg+xml");
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            response.getOutputStream().write(svg);
        }
    }
}
