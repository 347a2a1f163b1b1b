package dev.redress.platform;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/// Lets the JSON library see only bodies of at most 1 MiB in valid UTF-8.
@Provider
public class JsonBody implements ReaderInterceptor {

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (isJson(context.getMediaType())) {
            byte[] body = context.getInputStream().readNBytes(BodyLimit.JSON_BYTES_MAX + 1);
            if (body.length > BodyLimit.JSON_BYTES_MAX) {
                throw new ProblemException(BodyLimit.tooLarge(BodyLimit.JSON_BYTES_MAX));
            }
            requireUtf8(body);
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }

    private static void requireUtf8(byte[] body) {
        try {
            StrictUtf8.decode(body);
        } catch (CharacterCodingException e) {
            throw new ProblemException(
                    Problem.of(400, "INVALID_UTF8", "Bad Request", "The body is not valid UTF-8"));
        }
    }
}
