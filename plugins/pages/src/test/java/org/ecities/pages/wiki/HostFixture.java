package org.ecities.pages.wiki;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ecities.pages.Asker;
import org.ecities.pages.ConflictException;
import org.ecities.pages.PageMerge;
import org.ecities.pages.PageReading;
import org.ecities.pages.PageTags;
import org.ecities.pages.WikiPages;
import org.ecities.pages.files.FileLimits;
import org.ecities.pages.files.PageFiles;
import org.ecities.pages.web.Visit;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;

/** A real engine of the host over a real store, started once for all tests of this module. */
final class HostFixture {

    private static HostFixture only;

    final Store store;
    final WikiPages pages;
    final PageFiles files;
    final PageTags tags = new PageTags();
    final WikiHost host;

    static synchronized HostFixture get() {
        if (only == null) {
            only = new HostFixture();
        }
        return only;
    }

    private HostFixture() {
        try {
            Path folder = Files.createTempDirectory("ecities-host");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder), "delete host folder"));
            store = SqliteStore.open(folder, Clock.systemUTC());
            PageMerge merge = (base, theirs, mine) -> new PageMerge.Result(
                    mine, List.of(new ConflictException.Clash("text", base, theirs, mine)));
            pages = new WikiPages(store, merge, PageReading.NONE);
            tags.add("Record", use -> "<record>" + escaped(use.body()) + "</record>");
            tags.add("Echo", use -> "<section class=\"echo\">" + escaped(use.body()) + "</section>");
            files = new PageFiles(store, pages, FileLimits.ofMegabytes(1, 100));
            WikiParts parts = new WikiParts(store, pages, files, tags, (words, asker) -> List.of());
            host = WikiHost.start(context(folder), parts);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String escaped(String text) {
        return org.ecities.pages.HtmlWriter.escaped(text);
    }

    private static void delete(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            found.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Renders a text as a page for somebody. */
    String html(Asker asker, String pageName, String text) {
        HttpServletRequest request = request(asker);
        return host.renderer().html(request, pageName, text);
    }

    /** A request of somebody; nothing else is known of it. */
    static HttpServletRequest request(Asker asker) {
        Map<String, Object> attributes = new HashMap<>();
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                HostFixture.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, method, args) -> {
                    return switch (method.getName()) {
                        case "hashCode" -> System.identityHashCode(proxy);
                        case "equals" -> proxy == args[0];
                        case "getAttribute" -> attributes.get((String) args[0]);
                        case "setAttribute" -> attributes.put((String) args[0], args[1]);
                        case "getLocale" -> Locale.ENGLISH;
                        case "getRemoteAddr" -> "127.0.0.1";
                        case "getParameter" -> throw new AssertionError("the host read parameter " + args[0]);
                        case "isSecure", "isUserInRole" -> false;
                        default -> null;
                    };
                });
        new Visit(asker, Locale.ENGLISH, () -> "").attach(request);
        return request;
    }

    private static ServletContext context(Path folder) throws IOException {
        Path template = Files.createDirectories(folder.resolve("templates/ecities")).resolve("ViewTemplate.jsp");
        Files.writeString(template, "");
        Path config = folder.resolve("jspwiki-custom.properties");
        Files.writeString(config, properties(folder));
        Map<String, Object> attributes = new HashMap<>();
        return (ServletContext) Proxy.newProxyInstance(
                HostFixture.class.getClassLoader(), new Class<?>[] {ServletContext.class}, (proxy, method, args) -> {
                    return switch (method.getName()) {
                        case "hashCode" -> System.identityHashCode(proxy);
                        case "equals" -> proxy == args[0];
                        case "getAttribute" -> attributes.get((String) args[0]);
                        case "setAttribute" -> attributes.put((String) args[0], args[1]);
                        case "getInitParameter" -> "jspwiki.custom.config".equals(args[0]) ? config.toString() : null;
                        case "getRealPath" -> folder.resolve(((String) args[0]).replaceFirst("^/+", "")).toString();
                        case "getMajorVersion" -> 6;
                        case "getMinorVersion" -> 1;
                        case "getContextPath" -> "";
                        default -> null;
                    };
                });
    }

    private static String properties(Path folder) {
        return """
                jspwiki.applicationName = ECities
                jspwiki.encoding = UTF-8
                jspwiki.workDir = %s
                jspwiki.templateDir = ecities
                jspwiki.frontPage = Main
                jspwiki.cache.enable = false
                jspwiki.translatorReader.allowHTML = false
                jspwiki.translatorReader.useAttachmentImage = false
                jspwiki.translatorReader.inlinePattern.1 = *.png
                jspwiki.translatorReader.inlinePattern.2 = *.jpg
                jspwiki.translatorReader.inlinePattern.3 = *.jpeg
                jspwiki.translatorReader.inlinePattern.4 = *.gif
                jspwiki.translatorReader.inlinePattern.5 = *.webp
                jspwiki.translatorReader.matchEnglishPlurals = false
                jspwiki.urlConstructor = org.ecities.pages.wiki.ReadableUrls
                jspwiki.refManager = org.ecities.pages.wiki.StoreReferences
                jspwiki.aclManager = org.ecities.pages.wiki.TextAclManager
                jspwiki.searchProvider = org.ecities.pages.wiki.CatalogueSearch
                jspwiki.renderingManager.renderer = org.ecities.pages.wiki.CloningRenderer
                jspwiki.provider.impl.session = org.ecities.pages.wiki.VisitSessions
                jspwiki.use.external.logconfig = true
                jspwiki.updateCheck.enabled = false
                audit.enabled = false
                """
                .formatted(folder.toString().replace("\\", "/"));
    }
}
