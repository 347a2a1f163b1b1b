package dev.redress.notification;

import dev.redress.platform.PublicAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where a subscriber listens.
///
/// @param internal whether it may be inside the desk's own network, and without TLS
record Subscriber(URI url, boolean internal) {

    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;

    /// Empty for what is no such address: another scheme, no host, or a password in it.
    static Optional<Subscriber> of(String text, boolean internal) {
        try {
            URI url = new URI(text);
            boolean isFit =
                    url.getHost() != null
                            && url.getRawUserInfo() == null
                            && url.getRawFragment() == null
                            && (isTls(url)
                                    || (internal && "http".equalsIgnoreCase(url.getScheme())));
            return isFit ? Optional.of(new Subscriber(url, internal)) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    /// The address to connect to, looked up now. Names change: one that was public yesterday may
    /// lead inside today, so that it is asked before every connection. Blocks.
    ///
    /// @throws IOException if there is none, or one of them is not public
    InetAddress address() throws IOException {
        InetAddress[] found = InetAddress.getAllByName(bare(url.getHost()));
        if (!internal && !Arrays.stream(found).allMatch(PublicAddress::isPublic)) {
            throw new IOException(url.getHost() + " is not public");
        }
        return found[0];
    }

    boolean isTls() {
        return isTls(url);
    }

    int port() {
        if (url.getPort() > 0) {
            return url.getPort();
        }
        return isTls() ? HTTPS_PORT : HTTP_PORT;
    }

    /// Path and query.
    String target() {
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }

    private static boolean isTls(URI url) {
        return "https".equals(String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT));
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
