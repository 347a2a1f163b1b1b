package dev.redress.platform;

import io.vertx.core.MultiMap;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells requests that came through the front of the desk from those that went past it, and could
/// say that they come from anywhere.
@Singleton
class OriginHeader {

    static final String NAME = "X-Redress-Origin";

    // One that is in force, and the one before or after it.
    private static final int SECRETS_MAX = 2;
    private static final Pattern SECRET = Pattern.compile("[!-~]{32,}");

    private final List<byte[]> secrets;

    /// @throws RefusedStart when there are too many secrets, or one can be guessed or not be sent
    OriginHeader(OriginConfig config) {
        List<String> configured = config.secrets().orElse(List.of());
        if (configured.size() > SECRETS_MAX
                || !configured.stream().allMatch(secret -> SECRET.matcher(secret).matches())) {
            // Without the values, which must not get into a log.
            throw new RefusedStart(
                    "REDRESS_ORIGIN_SECRETS must be one or two secrets of 32 printable characters or more, with a comma between them.");
        }
        secrets = configured.stream().map(OriginHeader::bytes).toList();
    }

    /// Whether what the request says of its caller can be believed: it brings a secret of the
    /// front's, or the desk knows of no front.
    boolean vouchesFor(MultiMap headers) {
        return secrets.isEmpty() || isOurs(headers.get(NAME));
    }

    // Compares with each, so that the time tells neither how much of one was right nor of which.
    private boolean isOurs(@Nullable String given) {
        byte[] bytes = bytes(given == null ? "" : given);
        boolean isOurs = false;
        for (byte[] secret : secrets) {
            isOurs |= MessageDigest.isEqual(bytes, secret);
        }
        return isOurs;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
