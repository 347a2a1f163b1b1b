package dev.redress.platform.keys;

import dev.redress.platform.RefusedStart;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/// Reads RSA keys.
final class Pem {

    private static final Pattern PRIVATE = block("PRIVATE KEY");
    private static final Pattern PUBLIC = block("PUBLIC KEY");
    private static final int BITS_MIN = 2048;

    private Pem() {}

    /// @throws RefusedStart for a text that holds none
    static RSAPrivateCrtKey privateKey(String text) {
        byte[] encoded = blocks(PRIVATE, text).getFirst();
        try {
            return (RSAPrivateCrtKey) rsa().generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException | ClassCastException _) {
            throw refused("private");
        }
    }

    /// All that the text holds, in their order.
    ///
    /// @throws RefusedStart for a text that holds none
    static List<RSAPublicKey> publicKeys(String text) {
        return blocks(PUBLIC, text).stream().map(Pem::publicKey).toList();
    }

    static RSAPublicKey publicHalf(RSAPrivateCrtKey key) {
        try {
            return strong(
                    (RSAPublicKey)
                            rsa().generatePublic(
                                            new RSAPublicKeySpec(
                                                    key.getModulus(), key.getPublicExponent())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An RSA key without a public half", e);
        }
    }

    private static RSAPublicKey publicKey(byte[] encoded) {
        try {
            return strong((RSAPublicKey) rsa().generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException _) {
            throw refused("public");
        }
    }

    private static RSAPublicKey strong(RSAPublicKey key) {
        BigInteger modulus = key.getModulus();
        if (modulus.bitLength() < BITS_MIN) {
            throw new RefusedStart(
                    "A key of %d bits can be guessed: tokens need %d at least."
                            .formatted(modulus.bitLength(), BITS_MIN));
        }
        return key;
    }

    private static List<byte[]> blocks(Pattern kind, String text) {
        List<byte[]> blocks =
                kind.matcher(text)
                        .results()
                        .map(block -> Base64.getMimeDecoder().decode(block.group(1)))
                        .toList();
        if (blocks.isEmpty()) {
            throw refused(kind == PRIVATE ? "private" : "public");
        }
        return blocks;
    }

    private static KeyFactory rsa() throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA");
    }

    private static Pattern block(String name) {
        return Pattern.compile("-----BEGIN %s-----([^-]*)-----END %s-----".formatted(name, name));
    }

    // Without the text: it may be a secret.
    private static RefusedStart refused(String half) {
        return new RefusedStart(
                "REDRESS_JWT_%s_KEY holds no RSA key in PEM."
                        .formatted(half.equals("private") ? "PRIVATE" : "PUBLIC"));
    }
}
