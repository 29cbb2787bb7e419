package org.ecities.server.web;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpScheme;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * For a wiki that people reach by https through a proxy: requests come to us in the clear, yet cookies must be marked
 * secure. The operator says so by the address; what a proxy or a visitor claims in header lines is not looked at.
 */
final class BehindTls implements HttpConfiguration.Customizer {

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        HttpURI address = HttpURI.build(request.getHttpURI()).scheme(HttpScheme.HTTPS).asImmutable();
        return new Request.Wrapper(request) {
            @Override
            public HttpURI getHttpURI() {
                return address;
            }

            @Override
            public boolean isSecure() {
                return true;
            }
        };
    }
}
