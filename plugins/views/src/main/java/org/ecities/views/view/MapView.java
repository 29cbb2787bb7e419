package org.ecities.views.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.web.Links;
import org.ecities.records.Answer;
import org.ecities.records.FilterLiteral;
import org.ecities.records.IndexValue;

/** {@code kind: map}: coast and land with a point for each record that says where it is, and the same as a list. */
record MapView(ViewContext view, MapImages images, ViewTable table, List<Place> places) implements ShownView {

    private static final String DISCLAIMER = "Disclaimer";
    private static final double DOT = 0.75;
    private static final double LETTERS = 2;

    /** A named point. */
    record Place(String name, String href, IndexValue.Point point) {}

    static MapView of(ViewContext view, MapImages images) {
        String field = view.definition().place();
        List<String> columns = view.columns().knows(field) ? List.of(field) : List.of();
        Answer answer = view.records(columns);
        List<Place> places = new ArrayList<>();
        answer.hits().forEach(hit -> hit.columns().getOrDefault(field, List.of()).stream()
                .flatMap(text -> point(text).stream())
                .forEach(point -> places.add(new Place(hit.title(), Links.view(hit.name()), point))));
        return new MapView(view, images, table(view, places, answer.total()), List.copyOf(places));
    }

    private static Optional<IndexValue.Point> point(String text) {
        String[] parts = text.split(",");
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new IndexValue.Point(Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip())));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static ViewTable table(ViewContext view, List<Place> places, long total) {
        return new ViewTable(
                List.of(ViewTable.Head.of(view.columns().label("title", view.messages())),
                        new ViewTable.Head(view.messages().text("views.map.latitude"), "", "", true, ""),
                        new ViewTable.Head(view.messages().text("views.map.longitude"), "", "", true, "")),
                places.stream()
                        .map(place -> List.of(
                                ViewCell.link(place.name(), place.href()),
                                degrees(place.point().latitude()),
                                degrees(place.point().longitude())))
                        .toList(),
                List.of(),
                total);
    }

    private static ViewCell degrees(double degrees) {
        String text = BigDecimal.valueOf(degrees).toPlainString();
        return new ViewCell(text, "", FilterLiteral.of(text).number(), Optional.empty());
    }

    @Override
    public void write(HtmlWriter out) {
        if (places.isEmpty()) {
            out.element("p", "ec-notice", view.messages().text("views.map.empty"));
        } else {
            draw(out);
            list(out);
        }
        out.open("p", "ec-view__note").text(view.messages().text("views.map.note") + " ");
        out.open("a").attr("href", Links.view(DISCLAIMER)).text(view.messages().text("views.map.disclaimer")).close().close();
    }

    private void draw(HtmlWriter out) {
        MapFrame frame = MapFrame.around(places.stream().map(Place::point).toList());
        String name = ChartParts.name(view, view.messages().text("views.map.name"));
        Svg svg = Svg.group(out, "ec-map", frame.box(), view.messages().text("views.map.described", name, places.size()));
        images.addresses().forEach(address -> image(out, address));
        MapLabels labels = new MapLabels();
        double dot = frame.share(DOT);
        places.forEach(place -> labels.point(MapFrame.x(place.point()), MapFrame.y(place.point()), dot));
        for (Place place : places) {
            point(out, svg, place, frame, labels);
        }
        svg.end();
    }

    private static void image(HtmlWriter out, String address) {
        out.open("image").attr("href", address).attr("x", String.valueOf(MapFrame.WORLD_LEFT)).attr("y", "0");
        out.attr("width", String.valueOf(MapFrame.WORLD_WIDTH)).attr("height", String.valueOf(MapFrame.WORLD_HEIGHT));
        out.attr("aria-hidden", "true").close();
    }

    private static void point(HtmlWriter out, Svg svg, Place place, MapFrame frame, MapLabels labels) {
        double x = MapFrame.x(place.point());
        double y = MapFrame.y(place.point());
        double dot = frame.share(DOT);
        out.open("a", "ec-map__place").attr("href", place.href()).attr("aria-label", place.name());
        out.open("title").text(place.name()).close();
        svg.circle("ec-map__dot", x, y, dot);
        double size = frame.share(LETTERS);
        if (labels.fits(x + dot * 1.6, y + size / 3, place.name(), size, frame)) {
            out.open("text", "ec-map__name").attr("x", Svg.number(x + dot * 1.6)).attr("y", Svg.number(y + size / 3));
            out.attr("font-size", Svg.number(size)).text(place.name()).close();
        }
        out.close();
    }

    private void list(HtmlWriter out) {
        out.open("details", "ec-view__table").open("summary").text(view.messages().text("views.map.list", places.size())).close();
        out.open("ul", "ec-map__list");
        places.forEach(place -> out.open("li").attr("dir", "auto").open("a").attr("href", place.href()).text(place.name()).close().close());
        out.close().close();
    }
}
