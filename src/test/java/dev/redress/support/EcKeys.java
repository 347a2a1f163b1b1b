package dev.redress.support;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/// A pair of EC keys as OpenSSL writes them.
public record EcKeys(String privatePem, String publicPem) {

    /// On the curve that the desk takes.
    public static EcKeys generate() {
        return generate("secp256r1");
    }

    public static EcKeys generate(String curve) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            KeyPair pair = generator.generateKeyPair();
            return new EcKeys(
                    pem("PRIVATE KEY", pair.getPrivate().getEncoded()),
                    pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String kind, byte[] encoded) {
        return "-----BEGIN %s-----%s-----END %s-----"
                .formatted(kind, Base64.getEncoder().encodeToString(encoded), kind);
    }
}
