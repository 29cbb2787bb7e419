package org.ecities.views.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ecities.pages.HtmlWriter;

/** {@code kind: bar}: a bar for the first number of each row. */
record BarView(ViewContext view, ViewTable table, String measured, List<ChartPoint> bars) implements ShownView {

    private static final int WIDTH = 400;
    private static final int LINE = 40;
    private static final int BAR_TOP = 19;
    private static final int BAR_HEIGHT = 13;
    /** Units kept free behind the longest bar for its figure. */
    private static final int FIGURE = 110;

    static BarView of(ViewContext view) {
        RecordTable records = new RecordTable(view);
        ViewTable table = view.definition().grouped() ? new GroupTable(view).table() : records.of(records.shown());
        int column = numberColumn(table);
        return new BarView(view, table, column < 0 ? "" : table.heads().get(column).label(), column < 0 ? List.of() : bars(table, column));
    }

    private static int numberColumn(ViewTable table) {
        for (int i = 0; i < table.heads().size(); i++) {
            if (table.heads().get(i).number()) {
                return i;
            }
        }
        return -1;
    }

    private static List<ChartPoint> bars(ViewTable table, int column) {
        List<ChartPoint> bars = new ArrayList<>();
        for (List<ViewCell> row : table.rows()) {
            ViewCell figure = row.get(column);
            figure.number().ifPresent(number -> bars.add(new ChartPoint(label(table, row, column), number, figure.text())));
        }
        return bars;
    }

    /** The words before the figure: two of them where there are two groups. */
    private static String label(ViewTable table, List<ViewCell> row, int column) {
        return row.subList(0, column).stream()
                .filter(cell -> !cell.text().isEmpty())
                .limit(table.heads().get(0).sort().equals("title") ? 1 : 2)
                .map(ViewCell::text)
                .collect(Collectors.joining(", "));
    }

    @Override
    public void write(HtmlWriter out) {
        if (bars.isEmpty()) {
            out.element("p", "ec-notice", view.messages().text("views.table.empty"));
            return;
        }
        draw(out);
        ChartParts.table(out, table, view);
    }

    private void draw(HtmlWriter out) {
        double least = bars.stream().mapToDouble(bar -> bar.value().doubleValue()).min().orElse(0);
        double most = bars.stream().mapToDouble(bar -> bar.value().doubleValue()).max().orElse(0);
        Scale scale = new Scale(Math.min(0, least), Math.max(most, least < 0 ? 0 : Double.MIN_NORMAL), 0, WIDTH - FIGURE);
        String description = view.messages().text(
                "views.chart.bar", bars.size(), measured, bars.get(0).label(), bars.get(0).text());
        Svg svg = Svg.picture(out, "ec-chart ec-chart--bar", "0 0 " + WIDTH + " " + LINE * bars.size(),
                ChartParts.name(view, measured), description);
        for (int i = 0; i < bars.size(); i++) {
            bar(svg, bars.get(i), i * LINE, scale);
        }
        svg.end();
    }

    private static void bar(Svg svg, ChartPoint bar, double top, Scale scale) {
        double zero = scale.at(0);
        double end = scale.at(bar.value().doubleValue());
        svg.text("ec-chart__label", 0, top + BAR_TOP - 5, "start", ChartParts.clipped(bar.label()));
        svg.rect("ec-chart__bar", Math.min(zero, end), top + BAR_TOP, Math.max(1, Math.abs(end - zero)), BAR_HEIGHT);
        svg.text("ec-chart__figure", Math.max(zero, end) + 6, top + BAR_TOP + BAR_HEIGHT - 2, "start", bar.text());
    }
}
