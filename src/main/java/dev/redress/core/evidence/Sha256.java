package dev.redress.core.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256, written as 64 lower-case hexadecimal digits.
public final class Sha256 {

    private Sha256() {}

    /// Of the UTF-8 form of `text`.
    public static String of(String text) {
        return hex(begun().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// To be fed piece by piece.
    public static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    public static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
