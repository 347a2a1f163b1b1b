package dev.redress.platform;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where a request comes from: what requests and failures are counted by that belong to no account.
@Singleton
public class CallerAddress {

    /// Of a caller that nothing is known of, such as one at a socket of the machine.
    private static final String UNKNOWN = "unknown";

    private final OriginHeader origin;

    CallerAddress(OriginHeader origin) {
        this.origin = origin;
    }

    /// The address of whoever sent the request, or the name that a proxy gave them; one text for
    /// each address, however it was written. Who went past the front of the desk is told by their
    /// connection, or by the gateway, whatever they say themselves.
    public String of(HttpServerRequest request) {
        return of(
                origin.vouchesFor(request.headers())
                        ? request.remoteAddress()
                        : request.connection().remoteAddress());
    }

    static String of(@Nullable SocketAddress remote) {
        if (remote == null) {
            return UNKNOWN;
        }
        String address = remote.hostAddress();
        return address == null ? named(remote.host()) : address;
    }

    // Proxies write IPv6 addresses in brackets (RFC 7239, 6), which Vert.x takes for a name.
    private static String named(@Nullable String host) {
        if (host == null || host.isEmpty()) {
            return UNKNOWN;
        }
        if (!host.startsWith("[") || !host.endsWith("]")) {
            return host;
        }
        String bare = host.substring(1, host.length() - 1);
        return bare.isEmpty()
                ? UNKNOWN
                : Objects.requireNonNullElse(
                        SocketAddress.inetSocketAddress(0, bare).hostAddress(), bare);
    }
}
