package dev.redress.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// Opens what a link leads to. Whoever holds it is taken for the one it was sent to, so it does not
/// print itself.
public record LinkToken(String value) {

    private static final int BYTES = 32;

    /// A new one, with 256 bits of chance.
    public static LinkToken next(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// What the desk keeps instead of the token. So many random bits need no salt.
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "LinkToken[hidden]";
    }
}
