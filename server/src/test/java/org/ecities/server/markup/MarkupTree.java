package org.ecities.server.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Markup as a browser reads it, one line for each element and each text, in which white space is one blank. */
final class MarkupTree {

    private MarkupTree() {}

    /** Reads markup in the place where a page shows it. */
    static Element read(String html) {
        return Jsoup.parse("<!DOCTYPE html><body><div id=prose>" + html + "</div>").getElementById("prose");
    }

    /** The lines of everything inside an element. */
    static List<String> lines(Element root) {
        List<String> lines = new ArrayList<>();
        Element read = root.clone();
        joinTexts(read);
        read.childNodes().forEach(node -> add(lines, node, "", false));
        return lines;
    }

    /** Remarks and borders between texts are not seen. */
    private static void joinTexts(Element root) {
        root.getAllElements().forEach(element -> List.copyOf(element.childNodes()).forEach(node -> {
            if (node instanceof Comment) {
                node.remove();
            } else if (node instanceof TextNode text && text.previousSibling() instanceof TextNode before) {
                before.text(before.getWholeText() + text.getWholeText());
                text.remove();
            }
        }));
    }

    private static void add(List<String> lines, Node node, String indent, boolean exact) {
        if (node instanceof TextNode text) {
            String words = exact ? text.getWholeText().replace("\n", "⏎") : text.getWholeText().replaceAll("[ \t\r\n]+", " ").strip();
            if (!words.isEmpty()) {
                lines.add(indent + '"' + words + '"');
            }
        } else if (node instanceof Element element) {
            lines.add(indent + '<' + element.normalName() + attributes(element) + '>');
            boolean inside = exact || element.normalName().equals("pre");
            element.childNodes().forEach(child -> add(lines, child, indent + "  ", inside));
        }
    }

    private static String attributes(Element element) {
        return element.attributes().asList().stream()
                .sorted(Comparator.comparing(Attribute::getKey))
                .map(attribute -> " " + attribute.getKey() + "=" + attribute.getValue().strip())
                .collect(Collectors.joining());
    }
}
