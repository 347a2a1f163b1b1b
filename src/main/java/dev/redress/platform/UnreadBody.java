package dev.redress.platform;

import io.vertx.core.http.HttpServerRequest;

/// The rest of a body that nobody wants to read, because the answer is clear already.
///
/// Many clients read the answer only after they have sent everything, and one that is cut off while
/// it sends may lose the answer. So the rest is read and forgotten, up to a limit.
public final class UnreadBody {

    private static final long BYTES_MAX = 64L << 20;

    private UnreadBody() {}

    /// To be called on the event loop of the request.
    public static void discard(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        long limit = request.bytesRead() + BYTES_MAX;
        request.handler(_ -> {
            if (request.bytesRead() > limit) {
                request.connection().close();
            }
        });
        request.resume();
    }
}
