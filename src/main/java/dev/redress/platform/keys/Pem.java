package dev.redress.platform.keys;

import dev.redress.platform.RefusedStart;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads keys: RSA of 2,048 bits and more, or EC on the curve P-256.
final class Pem {

    private static final Pattern PRIVATE = block("PRIVATE KEY");
    private static final Pattern PUBLIC = block("PUBLIC KEY");
    private static final int RSA_BITS_MIN = 2048;
    private static final int EC_BITS = 256;

    private Pem() {}

    /// @throws RefusedStart for a text that holds none
    static PrivateKey privateKey(String text) {
        byte[] encoded = blocks(PRIVATE, text).getFirst();
        return firstKind(kind -> kind.factory().generatePrivate(new PKCS8EncodedKeySpec(encoded)))
                .orElseThrow(() -> refused("PRIVATE"));
    }

    /// All that the text holds, in their order.
    ///
    /// @throws RefusedStart for a text that holds none
    static List<PublicKey> publicKeys(String text) {
        return blocks(PUBLIC, text).stream().map(Pem::publicKey).toList();
    }

    /// The public half of a key. That of an RSA key is in it; that of another is looked for.
    static Optional<PublicKey> publicHalf(PrivateKey key, List<PublicKey> among) {
        if (key instanceof RSAPrivateCrtKey rsa) {
            return Optional.of(publicHalf(rsa));
        }
        KeyKind kind = KeyKind.of(key);
        return among.stream().filter(half -> kind.fit(key, half)).findFirst();
    }

    private static PublicKey publicHalf(RSAPrivateCrtKey key) {
        try {
            return strong(
                    KeyKind.RSA
                            .factory()
                            .generatePublic(
                                    new RSAPublicKeySpec(
                                            key.getModulus(), key.getPublicExponent())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An RSA key without a public half", e);
        }
    }

    private static PublicKey publicKey(byte[] encoded) {
        return firstKind(kind -> kind.factory().generatePublic(new X509EncodedKeySpec(encoded)))
                .map(Pem::strong)
                .orElseThrow(() -> refused("PUBLIC"));
    }

    private static <K> Optional<K> firstKind(Reading<K> reading) {
        return Stream.of(KeyKind.values()).flatMap(kind -> ofKind(kind, reading)).findFirst();
    }

    private static <K> Stream<K> ofKind(KeyKind kind, Reading<K> reading) {
        try {
            return Stream.of(reading.as(kind));
        } catch (InvalidKeySpecException _) {
            return Stream.empty();
        }
    }

    private static PublicKey strong(PublicKey key) {
        int bits = bits(key);
        boolean isStrong =
                switch (KeyKind.of(key)) {
                    case RSA -> bits >= RSA_BITS_MIN;
                    case EC -> bits == EC_BITS;
                };
        if (!isStrong) {
            throw new RefusedStart(
                    "%s of %d bits is no key for tokens: they need RSA of %d at least, or EC of %d."
                            .formatted(key.getAlgorithm(), bits, RSA_BITS_MIN, EC_BITS));
        }
        return key;
    }

    private static int bits(PublicKey key) {
        return switch (key) {
            case RSAPublicKey rsa -> rsa.getModulus().bitLength();
            case ECPublicKey ec -> ec.getParams().getCurve().getField().getFieldSize();
            default -> 0;
        };
    }

    private static List<byte[]> blocks(Pattern kind, String text) {
        List<byte[]> blocks =
                kind.matcher(text)
                        .results()
                        .map(block -> Base64.getMimeDecoder().decode(block.group(1)))
                        .toList();
        if (blocks.isEmpty()) {
            throw refused(kind == PRIVATE ? "PRIVATE" : "PUBLIC");
        }
        return blocks;
    }

    private static Pattern block(String name) {
        return Pattern.compile("-----BEGIN %s-----([^-]*)-----END %s-----".formatted(name, name));
    }

    // Without the text: it may be a secret.
    private static RefusedStart refused(String half) {
        return new RefusedStart(
                "REDRESS_JWT_%s_KEY holds no RSA or EC key in PEM.".formatted(half));
    }

    /// Reads a key as one of a kind.
    private interface Reading<K> {
        K as(KeyKind kind) throws InvalidKeySpecException;
    }
}
