package dev.redress.server.console;

import dev.redress.platform.storage.StorageConfig;
import java.net.URI;

/// What a page of the console may load and call (Content Security Policy, level 3): no script but
/// ours, no style from elsewhere, no frame, nothing from a third party. Files come from, and go to,
/// wherever the desk keeps them.
final class PagePolicy {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self' data:;"
                    + " img-src 'self' data: blob:{files}; media-src 'self' blob:{files};"
                    + " connect-src 'self'{files}; manifest-src 'self'; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'none'";

    private PagePolicy() {}

    static String of(StorageConfig storage) {
        return POLICY.replace(
                "{files}",
                switch (storage.storage()) {
                    case DISK -> "";
                    case S3 -> storage.s3().endpoint().map(PagePolicy::source).orElse("");
                });
    }

    /// The browser sends and fetches files by links to this place.
    private static String source(URI endpoint) {
        return " %s://%s".formatted(endpoint.getScheme(), endpoint.getRawAuthority());
    }
}
