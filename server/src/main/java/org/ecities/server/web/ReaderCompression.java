package org.ecities.server.web;

import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Compresses text for visitors without cookies. A page with somebody's secret in it is not compressed: its length
 * would tell of the secret. What visitors send is never unpacked.
 */
final class ReaderCompression extends CompressionHandler {

    /** A smaller answer gains nothing. */
    private static final int WORTH_IT = 500;

    ReaderCompression(Handler next) {
        super(next);
        GzipCompression gzip = new GzipCompression();
        gzip.setMinCompressSize(WORTH_IT);
        putCompression(gzip);
        putConfiguration("/", CompressionConfig.builder()
                .compressIncludeMethod("GET")
                .compressIncludeMimeType("text/html")
                .compressIncludeMimeType("text/plain")
                .compressIncludeMimeType("text/csv")
                .compressIncludeMimeType("application/json")
                .decompressExcludePath("/*")
                .build());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (request.getHeaders().contains(HttpHeader.COOKIE)) {
            return getHandler().handle(request, response, callback);
        }
        return super.handle(request, response, callback);
    }
}
