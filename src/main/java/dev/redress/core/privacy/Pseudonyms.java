package dev.redress.core.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Names of nobody: what had one name has one still, and nobody can tell which it was once the salt
/// is forgotten. The salt is kept nowhere.
///
/// @param salt random, for one erasure only
public record Pseudonyms(String salt) {

    public static final String PREFIX = "erased-";

    private static final int LENGTH = 20;

    /// What stands in the place of an account or a number. The database computes the same:
    /// `'erased-' || left(encode(sha256(convert_to(salt || known, 'UTF8')), 'hex'), 20)`.
    public String of(String known) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest((salt + known).getBytes(StandardCharsets.UTF_8));
            return PREFIX + HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows it", e);
        }
    }
}
