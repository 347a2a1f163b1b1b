package dev.redress.intake;

import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.vertx.MultiHelper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/// The body of a request as it comes, at the pace at which it is wanted. To be read once, and on
/// the event loop of the request.
public final class RequestBytes {

    private RequestBytes() {}

    /// The bytes of `request` that were not read yet.
    ///
    /// @param bytesMax fails with a problem behind so many bytes
    public static Multi<byte[]> of(HttpServerRequest request, long bytesMax) {
        // Whoever has hung up will never send the end, nor any other signal.
        if (request.response().closed()) {
            return Multi.createFrom().failure(new IllegalStateException("The caller has gone"));
        }
        String expected = request.getHeader(HttpHeaders.EXPECT);
        if ("100-continue".equalsIgnoreCase(expected)) {
            request.response().writeContinue();
        }
        return MultiHelper.toMulti(request)
                .map(Buffer::getBytes)
                .invoke(_ -> requireAtMost(bytesMax, request.bytesRead()));
    }

    private static void requireAtMost(long bytesMax, long bytesRead) {
        if (bytesRead > bytesMax) {
            throw new ProblemException(
                    Problem.of(
                            413,
                            "BODY_TOO_LARGE",
                            "Content too large",
                            "The body has more than %d bytes".formatted(bytesMax)));
        }
    }
}
