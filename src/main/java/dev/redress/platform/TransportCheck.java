package dev.redress.platform;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/// Personal data leave this machine only encrypted (spec.md SEC-07): a server that others can reach
/// serves HTTPS and nothing else, and a database elsewhere is spoken to by TLS.
final class TransportCheck {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Pattern ENCRYPTED_DATABASE =
            Pattern.compile("(^|.*&)sslmode=(require|verify-ca|verify-full)(&.*|$)");

    private TransportCheck() {}

    /// @throws RefusedStart when something would travel in clear
    static void requireEncrypted(Config config) {
        requireEncryptedHttp(
                config.getOptionalValue("quarkus.http.host", String.class).orElse("localhost"),
                config.getOptionalValue("quarkus.http.insecure-requests", String.class)
                        .orElse("enabled"),
                config.getOptionalValue("redress.tls-by-proxy", Boolean.class).orElse(false));
        requireEncryptedDatabase(config.getValue("quarkus.datasource.reactive.url", String.class));
    }

    /// Without a certificate Quarkus itself refuses every value but `enabled`.
    static void requireEncryptedHttp(String host, String insecureRequests, boolean tlsByProxy) {
        boolean plain = insecureRequests.toLowerCase(Locale.ROOT).equals("enabled");
        if (plain && !tlsByProxy && !LOOPBACK.contains(host)) {
            throw new RefusedStart(
                    "QUARKUS_HTTP_HOST=%s would serve plain HTTP: give the desk a certificate and set QUARKUS_HTTP_INSECURE_REQUESTS=disabled, or say REDRESS_TLS_BY_PROXY=true if only a proxy that does TLS can reach it."
                            .formatted(host));
        }
    }

    static void requireEncryptedDatabase(String url) {
        URI address = URI.create(url);
        String query = address.getQuery() == null ? "" : address.getQuery();
        boolean here = address.getHost() != null && LOOPBACK.contains(address.getHost());
        if (!here && !ENCRYPTED_DATABASE.matcher(query).matches()) {
            throw new RefusedStart(
                    "REDRESS_DB_URL names another machine and no encryption: add ?sslmode=verify-full (or verify-ca, require).");
        }
    }
}
