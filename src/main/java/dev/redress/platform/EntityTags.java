package dev.redress.platform;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Supplier;

/// Answers of those who ask again and again: the whole once, and after that only whether it is
/// still the same (RFC 9110 §13.1.2).
public final class EntityTags {

    private static final int BYTES = 12;

    private EntityTags() {}

    /// The tag of whatever `text` tells completely. Weak: two answers of one tag need not have the
    /// same bytes, as of their time.
    public static EntityTag of(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return new EntityTag(HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES)), true);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /// 200 with `answer`, or 304 to whoever has it.
    public static Response answer(Request request, EntityTag tag, Supplier<?> answer) {
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        return (same == null ? Response.ok(answer.get()) : same).tag(tag).build();
    }
}
