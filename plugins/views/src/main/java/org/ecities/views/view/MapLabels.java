package org.ecities.views.view;

import java.util.ArrayList;
import java.util.List;

/** Finds out which names have room on a map; the others are read at their points and in the list. */
final class MapLabels {

    private static final double LETTER = 0.58;
    private static final double WIDE_LETTER = 1.05;
    private static final int FIRST_WIDE = 0x1100;

    private final List<double[]> taken = new ArrayList<>();

    /** Keeps the room of a point. */
    void point(double x, double y, double radius) {
        taken.add(new double[] {x - radius, y - radius, x + radius, y + radius});
    }

    /** True when a name has room, which is then taken. */
    boolean fits(double x, double y, String name, double size, MapFrame frame) {
        double width = name.codePoints().mapToDouble(letter -> letter >= FIRST_WIDE ? WIDE_LETTER : LETTER).sum() * size;
        double[] room = {x, y - size * 0.8, x + width, y + size * 0.25};
        boolean free = room[2] <= frame.left() + frame.width() && taken.stream().noneMatch(other -> overlap(room, other));
        if (free) {
            taken.add(room);
        }
        return free;
    }

    private static boolean overlap(double[] one, double[] other) {
        return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
    }
}
