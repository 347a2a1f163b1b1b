package dev.redress.platform.storage;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// What a link to the desk's own files allows.
///
/// @param method `PUT` or `GET`
/// @param size in bytes, of a file to be sent; 0 for one to be read
/// @param name under which a file is saved; empty for one to be sent
/// @param expiresAt in seconds since 1970
public record DiskLink(FileKey key, String method, long size, String name, long expiresAt) {

    private static final String PATH = "/api/v1/hooks/evidence-files/";

    /// Of everything that the link allows.
    String signed() {
        return "%s\n%s\n%d\n%s\n%d".formatted(method, key.path(), size, name, expiresAt);
    }

    String url(String signature) {
        return "%s%s?size=%d&name=%s&expires=%d&signature=%s"
                .formatted(
                        PATH,
                        key.path(),
                        size,
                        URLEncoder.encode(name, StandardCharsets.UTF_8),
                        expiresAt,
                        signature);
    }
}
