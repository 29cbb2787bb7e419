package org.ecities.server.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Serves assets by their hashed address. A changed file has another address, so browsers keep one for a year. */
final class AssetServlet extends HttpServlet {

    /** Begin of every address. */
    static final String PATH = "/assets/";

    private static final long serialVersionUID = 1L;
    private static final String FOREVER = "public, max-age=31536000, immutable";

    private final transient Map<String, Asset> byUrl;

    AssetServlet(Collection<Asset> assets) {
        this.byUrl = assets.stream().collect(Collectors.toUnmodifiableMap(Asset::url, Function.identity()));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asset asset = byUrl.get(request.getServletPath() + request.getPathInfo());
        if (asset == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", FOREVER);
        response.setHeader("ETag", asset.etag());
        asset.gzip().ifPresent(packed -> response.setHeader("Vary", "Accept-Encoding"));
        if (asset.etag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            write(asset, request, response);
        }
    }

    private static void write(Asset asset, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] bytes = asset.bytes();
        if (asset.gzip().isPresent() && acceptsGzip(request.getHeader("Accept-Encoding"))) {
            bytes = asset.gzip().get();
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(asset.type());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static boolean acceptsGzip(String accepted) {
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }
}
