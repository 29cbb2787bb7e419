package org.ecities.views.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.HtmlWriter;
import org.ecities.records.FilterLiteral;
import org.ecities.records.Measure;
import org.ecities.records.Summarised;

/**
 * {@code kind: line}: the first measure over the values of the first field to group by, a year or another number; a
 * line for each value of the second field.
 */
record LineView(ViewContext view, ViewTable table, Map<String, List<Point>> lines, int left) implements ShownView {

    /** Most lines people can tell from one another. */
    static final int MAX_LINES = 6;

    private static final int WIDTH = 480;
    private static final int HEIGHT = 260;
    private static final int EDGE = 60;
    private static final int BOTTOM = 28;
    private static final int TOP = 12;
    private static final double DOT = 3.5;
    /** Most words below the drawing. */
    private static final int MARKS = 8;

    /** A place on a line. */
    record Point(BigDecimal x, BigDecimal y) {}

    static LineView of(ViewContext view) {
        if (view.definition().measures().isEmpty() || !view.definition().grouped()) {
            return new LineView(view, ViewTable.of(List.of(), List.of()), Map.of(), 0);
        }
        Summarised answer = view.summarised();
        Map<String, List<Point>> all = new LinkedHashMap<>();
        answer.groups().forEach(group -> point(group).ifPresent(point ->
                all.computeIfAbsent(line(view, group), added -> new ArrayList<>()).add(point)));
        Map<String, List<Point>> shown = new LinkedHashMap<>();
        all.entrySet().stream().limit(MAX_LINES).forEach(line -> shown.put(line.getKey(), line.getValue()));
        return new LineView(view, new GroupTable(view).table(answer), shown, all.size() - shown.size());
    }

    private static Optional<Point> point(Summarised.Group group) {
        return group.values().get(0)
                .flatMap(x -> FilterLiteral.of(x).number())
                .flatMap(x -> group.given().get(0).number().map(y -> new Point(x, y)));
    }

    private static String line(ViewContext view, Summarised.Group group) {
        return group.values().size() > 1 ? view.group(1, group.values().get(1)) : measure(view);
    }

    private static String measure(ViewContext view) {
        Measure measure = view.definition().measures().get(0);
        return view.words().measure(measure);
    }

    @Override
    public void write(HtmlWriter out) {
        if (lines.isEmpty()) {
            out.element("p", "ec-notice", view.messages().text("views.table.empty"));
            return;
        }
        legend(out);
        draw(out);
        if (left > 0) {
            out.element("p", "ec-view__note", view.messages().text("views.chart.more", MAX_LINES, MAX_LINES + left));
        }
        ChartParts.table(out, table, view);
    }

    /** Lines differ by colour, dashes and the number at their names. */
    private void legend(HtmlWriter out) {
        out.open("ul", "ec-chart__legend");
        int number = 0;
        for (String name : lines.keySet()) {
            out.open("li");
            out.open("svg", "ec-chart__sample").attr("viewbox", "0 0 32 10").attr("aria-hidden", "true");
            out.open("line", "ec-chart__line ec-chart__line--" + number++);
            out.attr("x1", "0").attr("y1", "5").attr("x2", "32").attr("y2", "5").close().close();
            out.text(" ").open("span").attr("dir", "auto").text(name).close().close();
        }
        out.close();
    }

    private void draw(HtmlWriter out) {
        List<Point> points = lines.values().stream().flatMap(List::stream).toList();
        double[] xs = points.stream().mapToDouble(point -> point.x().doubleValue()).sorted().distinct().toArray();
        double[] ys = points.stream().mapToDouble(point -> point.y().doubleValue()).sorted().toArray();
        Scale across = new Scale(xs[0], xs[xs.length - 1], EDGE, WIDTH - 2 * TOP);
        Scale up = Scale.fromZero(ys[0], ys[ys.length - 1], HEIGHT - BOTTOM, TOP);
        String name = measure(view);
        Svg svg = Svg.picture(out, "ec-chart ec-chart--line", "0 0 " + WIDTH + " " + HEIGHT, ChartParts.name(view, name),
                view.messages().text("views.chart.line", name, plain(xs[0]), plain(xs[xs.length - 1]), lines.size()));
        grid(svg, up);
        years(svg, across, xs);
        int number = 0;
        for (List<Point> line : lines.values()) {
            line(svg, line, across, up, number++);
        }
        svg.end();
    }

    private void grid(Svg svg, Scale up) {
        for (double mark : up.marks()) {
            svg.line("ec-chart__grid", EDGE, up.at(mark), WIDTH - TOP, up.at(mark));
            svg.text("ec-chart__mark", EDGE - 6, up.at(mark) + 4, "end", view.words().number(BigDecimal.valueOf(mark)));
        }
    }

    private static void years(Svg svg, Scale across, double[] xs) {
        int every = (xs.length + MARKS - 1) / MARKS;
        for (int i = 0; i < xs.length; i += every) {
            svg.text("ec-chart__mark", across.at(xs[i]), HEIGHT - 8, "middle", plain(xs[i]));
        }
    }

    private static void line(Svg svg, List<Point> line, Scale across, Scale up, int number) {
        StringBuilder steps = new StringBuilder();
        for (Point point : line) {
            steps.append(steps.isEmpty() ? "M" : "L")
                    .append(Svg.number(across.at(point.x().doubleValue()))).append(' ')
                    .append(Svg.number(up.at(point.y().doubleValue())));
        }
        svg.path("ec-chart__line ec-chart__line--" + number, steps.toString());
        line.forEach(point -> svg.circle("ec-chart__dot ec-chart__dot--" + number,
                across.at(point.x().doubleValue()), up.at(point.y().doubleValue()), DOT));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
