package org.ecities.pages.wiki;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.files.FileKind;
import org.ecities.pages.files.PageFiles;
import org.ecities.pages.files.PictureSize;
import org.ecities.pages.web.Links;
import org.ecities.store.FileVersion;

/**
 * Pictures in the host's markup. One of this site gets its width and height, so that nothing jumps when it arrives,
 * and the address of its version, so that browsers may keep it. A file that is no picture is linked, and so is a picture
 * of another site: showing it would tell that site who reads here. In a link, and where there is nothing to lead to, the
 * words remain. What comes out is sanitised afterwards like all markup.
 */
final class Pictures {

    private static final Pattern PICTURE = Pattern.compile("(<a\\b[^<>]*>)?<img\\b([^<>]*)>");
    /** An address with the number of a version is shown as it was written. */
    private static final Pattern EARLIER = Pattern.compile("/files/[^/?#]+/[^/?#]+[?#].*");
    private static final Pattern ON_THE_WEB = Pattern.compile("(?i)https?:.*");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z]+)\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("/files/([^/?#]+)/([^/?#]+)");
    private static final Pattern PIXELS = Pattern.compile("([1-9]\\d{0,3})(?:px)?");

    private final PageFiles files;
    private final Reader reader;

    Pictures(PageFiles files, Reader reader) {
        this.files = files;
        this.reader = reader;
    }

    /** The markup with its pictures in place. */
    String placed(String markup) {
        return markup.contains("<img")
                ? PICTURE.matcher(markup).replaceAll(found -> Matcher.quoteReplacement(placed(found)))
                : markup;
    }

    private String placed(MatchResult found) {
        Map<String, String> attributes = attributes(found.group(2));
        Optional<String> link = Optional.ofNullable(found.group(1));
        if (EARLIER.matcher(address(attributes)).matches()) {
            return found.group();
        }
        String shown = shown(attributes)
                .orElseGet(() -> link.isPresent() ? HtmlWriter.escaped(words(attributes)) : linked(attributes));
        return link.orElse("") + shown;
    }

    private Optional<String> shown(Map<String, String> attributes) {
        Matcher file = FILE.matcher(address(attributes));
        return file.matches()
                ? found(decoded(file.group(1)), decoded(file.group(2)))
                        .filter(found -> FileKind.ofType(found.type()).filter(FileKind::picture).isPresent())
                        .map(found -> ofSite(found, attributes))
                : Optional.empty();
    }

    private Optional<FileVersion> found(String page, String name) {
        return reader.told(asker -> files.find(asker, page, name));
    }

    private String ofSite(FileVersion version, Map<String, String> attributes) {
        HtmlWriter out = new HtmlWriter()
                .open("img", attributes.getOrDefault("class", "inline"))
                .attr("src", Links.file(version.page(), version.name(), version.version()))
                .attr("alt", attributes.getOrDefault("alt", version.name()))
                .attr("loading", "lazy");
        Optional.ofNullable(attributes.get("title")).ifPresent(title -> out.attr("title", title));
        files.pictureSize(version).ifPresent(size -> {
            PictureSize wanted = wanted(size, attributes);
            out.attr("width", String.valueOf(wanted.width())).attr("height", String.valueOf(wanted.height()));
        });
        return out.html();
    }

    /** As large as its author wants it, and never out of shape when only one side is named. */
    private static PictureSize wanted(PictureSize size, Map<String, String> attributes) {
        int width = pixels(attributes.get("width"));
        int height = pixels(attributes.get("height"));
        if (width == 0 && height == 0) {
            return size;
        }
        return new PictureSize(
                width > 0 ? width : Math.max(1, Math.round((float) height * size.width() / size.height())),
                height > 0 ? height : Math.max(1, Math.round((float) width * size.height() / size.width())));
    }

    private static String linked(Map<String, String> attributes) {
        String address = address(attributes);
        return leadsSomewhere(address)
                ? new HtmlWriter().open("a", "external").attr("href", address).text(words(attributes)).close().html()
                : HtmlWriter.escaped(words(attributes));
    }

    private static String words(Map<String, String> attributes) {
        String words = attributes.getOrDefault("alt", "");
        return words.isBlank() && leadsSomewhere(address(attributes)) ? address(attributes) : words;
    }

    private static boolean leadsSomewhere(String address) {
        return FILE.matcher(address).matches() || ON_THE_WEB.matcher(address).matches();
    }

    private static String address(Map<String, String> attributes) {
        return attributes.getOrDefault("src", "");
    }

    private static Map<String, String> attributes(String written) {
        Map<String, String> attributes = new TreeMap<>();
        Matcher found = ATTRIBUTE.matcher(written);
        while (found.find()) {
            attributes.putIfAbsent(found.group(1), StringEscapeUtils.unescapeHtml4(found.group(2)));
        }
        return attributes;
    }

    private static int pixels(String written) {
        Matcher pixels = PIXELS.matcher(written == null ? "" : written.strip());
        return pixels.matches() ? Integer.parseInt(pixels.group(1)) : 0;
    }

    private static String decoded(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException odd) {
            return segment;
        }
    }
}
