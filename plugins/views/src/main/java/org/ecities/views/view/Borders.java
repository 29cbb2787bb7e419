package org.ecities.views.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lines of borders from a GeoJSON file of the operator (RFC 7946), as a drawing that fits the map. Nobody but the
 * operator says where borders are. Polygons are drawn as their lines.
 */
public final class Borders {

    /** Largest file in bytes. */
    public static final long MAX_FILE = 10L * 1024 * 1024;

    private static final Logger LOG = LogManager.getLogger(Borders.class);
    private static final double HALF_WORLD = 180;

    private final StringBuilder path = new StringBuilder();

    private Borders() {}

    /** The drawing; absent without a file, and with a line in the log when it cannot be used. */
    public static Optional<String> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            if (Files.size(file) > MAX_FILE) {
                LOG.warn("{} has {} bytes, at most {} are read: maps have no borders", file, Files.size(file), MAX_FILE);
                return Optional.empty();
            }
            Borders borders = new Borders();
            borders.add(JsonMapper.shared().readTree(Files.readString(file)));
            return Optional.of(borders.svg());
        } catch (IOException | JacksonException unreadable) {
            LOG.warn("{} cannot be read: maps have no borders. {}", file, unreadable.getMessage());
            return Optional.empty();
        }
    }

    private String svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + MapFrame.WORLD_LEFT + " 0 " + MapFrame.WORLD_WIDTH + " "
                + MapFrame.WORLD_HEIGHT + "\"><path fill=\"none\" stroke=\"#8a98a5\" d=\"" + path + "\"/></svg>\n";
    }

    private void add(JsonNode node) {
        node.path("features").forEach(this::add);
        node.path("geometries").forEach(this::add);
        if (node.has("geometry")) {
            add(node.path("geometry"));
        }
        addLines(node.path("coordinates"));
    }

    /** Lines lie at different depths in lines, polygons and collections of them. */
    private void addLines(JsonNode coordinates) {
        if (isLine(coordinates)) {
            addLine(coordinates);
        } else if (coordinates.isArray() && coordinates.path(0).isArray()) {
            coordinates.forEach(this::addLines);
        }
    }

    private static boolean isLine(JsonNode coordinates) {
        return coordinates.path(0).path(0).isNumber() && coordinates.size() > 1;
    }

    private void addLine(JsonNode line) {
        double before = Double.NaN;
        for (JsonNode point : line) {
            double degrees = point.path(0).asDouble();
            double x = (degrees < MapFrame.SEAM ? degrees + 2 * HALF_WORLD : degrees) * 10;
            double y = (MapFrame.NORTH - point.path(1).asDouble()) * 10;
            // A line that leaves the map on one side comes back on the other.
            boolean begins = Double.isNaN(before) || Math.abs(x - before) > HALF_WORLD * 10;
            path.append(begins ? 'M' : 'L').append(Svg.number(x)).append(' ').append(Svg.number(y));
            before = x;
        }
    }
}
