package org.ecities.server.web;

import java.util.Optional;

/**
 * A file browsers may keep: styles, scripts, pictures.
 *
 * @param url    address with the hash of its content, for example {@code /assets/ecities.3f2a91c04b77.css}
 * @param type   content type
 * @param etag   entity tag in quotes
 * @param bytes  content
 * @param gzip   the same compressed; absent where that gains nothing
 */
record Asset(String url, String type, String etag, byte[] bytes, Optional<byte[]> gzip) {}
