package org.ecities.views.view;

import java.util.List;
import org.ecities.records.IndexValue;

/**
 * The part of the world a map shows, in the units of the coast drawing: tenths of a degree, from 30 W eastwards round
 * the world, so that Asia and the Pacific lie in one piece around 150 E; from 78 N down to 58 S.
 *
 * @param left   first unit across
 * @param top    first unit down
 * @param width  units across
 * @param height units down
 */
record MapFrame(double left, double top, double width, double height) {

    /** Where the drawing begins, in degrees east. */
    static final double SEAM = -30;
    /** Where the drawing begins, in degrees north. */
    static final double NORTH = 78;
    static final int WORLD_LEFT = -300;
    static final int WORLD_WIDTH = 3600;
    static final int WORLD_HEIGHT = 1360;

    private static final double UNITS = 10;
    /** A map of one place still shows where in the world it is. */
    private static final double LEAST_WIDTH = 700;
    private static final double SHAPE = 2;
    private static final double SPARE = 1.2;

    static double x(IndexValue.Point point) {
        double degrees = point.longitude() < SEAM ? point.longitude() + 360 : point.longitude();
        return degrees * UNITS;
    }

    static double y(IndexValue.Point point) {
        return Math.max(0, Math.min(WORLD_HEIGHT, (NORTH - point.latitude()) * UNITS));
    }

    /** The part that holds these points, at least one, with some room around them. */
    static MapFrame around(List<IndexValue.Point> points) {
        double west = points.stream().mapToDouble(MapFrame::x).min().orElse(0);
        double east = points.stream().mapToDouble(MapFrame::x).max().orElse(0);
        double north = points.stream().mapToDouble(MapFrame::y).min().orElse(0);
        double south = points.stream().mapToDouble(MapFrame::y).max().orElse(0);
        double wanted = Math.max(Math.max((east - west) * SPARE, (south - north) * SPARE * SHAPE), LEAST_WIDTH);
        double width = Math.min(WORLD_WIDTH, wanted);
        double height = Math.min(WORLD_HEIGHT, width / SHAPE);
        return new MapFrame(
                within((west + east - width) / 2, WORLD_LEFT, WORLD_LEFT + WORLD_WIDTH - width),
                within((north + south - height) / 2, 0, WORLD_HEIGHT - height),
                width,
                height);
    }

    private static double within(double number, double least, double most) {
        return Math.max(least, Math.min(most, number));
    }

    /** As the box of a drawing. */
    String box() {
        return String.join(" ", Svg.number(left), Svg.number(top), Svg.number(width), Svg.number(height));
    }

    /** A length that looks the same on every map, in hundredths of its width. */
    double share(double hundredths) {
        return width * hundredths / 100;
    }
}
