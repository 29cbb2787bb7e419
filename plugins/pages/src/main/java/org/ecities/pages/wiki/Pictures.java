package org.ecities.pages.wiki;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
 * and the address of its version, so that browsers may keep it. What is no picture, or of another site, is linked.
 */
final class Pictures {

    private static final Pattern PICTURE = Pattern.compile("<img\\b([^<>]*)>");
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
        if (!markup.contains("<img")) {
            return markup;
        }
        // A picture of another site in a link would leave a link in a link, and readers without the outer one
        return PICTURE.matcher(ForeignPictures.asLinks(markup)).replaceAll(found -> Matcher.quoteReplacement(picture(found.group(1))));
    }

    private String picture(String written) {
        Map<String, String> attributes = attributes(written);
        String address = attributes.getOrDefault("src", "");
        Matcher file = FILE.matcher(address);
        if (file.matches()) {
            Optional<FileVersion> version = files.find(reader.asker(), decoded(file.group(1)), decoded(file.group(2)));
            boolean shown = version.flatMap(found -> FileKind.ofType(found.type()))
                    .filter(FileKind::picture)
                    .isPresent();
            return shown ? ofSite(version.get(), attributes) : linked(address, attributes);
        }
        return address.startsWith("/") && !address.startsWith("//") ? "<img" + written + ">" : linked(address, attributes);
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

    private static String linked(String address, Map<String, String> attributes) {
        String words = attributes.getOrDefault("alt", "");
        String shown = words.isBlank() ? address : words;
        boolean elsewhere = address.startsWith("http:") || address.startsWith("https:") || address.startsWith("/");
        return elsewhere
                ? new HtmlWriter().open("a", "external").attr("href", address).text(shown).close().html()
                : HtmlWriter.escaped(shown);
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
