package dev.redress.platform.keys;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;

/// The kinds of keys that tokens are signed with.
public enum KeyKind {
    RSA(SignatureAlgorithm.RS256, "SHA256withRSA"),
    /// On the curve P-256: no weaker than RSA of 3,072 bits, and a seventh as long.
    EC(SignatureAlgorithm.ES256, "SHA256withECDSA");

    private static final byte[] ANYTHING = {1};

    private final SignatureAlgorithm algorithm;
    private final String signature;

    KeyKind(SignatureAlgorithm algorithm, String signature) {
        this.algorithm = algorithm;
        this.signature = signature;
    }

    /// The kind of a key, by its own name for it.
    ///
    /// @throws IllegalArgumentException for a key of another kind
    public static KeyKind of(Key key) {
        return valueOf(key.getAlgorithm());
    }

    /// The one algorithm that such a key is used with, so that no token can choose a weaker one.
    public SignatureAlgorithm algorithm() {
        return algorithm;
    }

    KeyFactory factory() {
        try {
            return KeyFactory.getInstance(name());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no " + name(), e);
        }
    }

    /// Whether the two are halves of one key.
    boolean fit(PrivateKey signing, PublicKey verifying) {
        try {
            Signature signer = Signature.getInstance(signature);
            signer.initSign(signing);
            signer.update(ANYTHING);
            Signature verifier = Signature.getInstance(signature);
            verifier.initVerify(verifying);
            verifier.update(ANYTHING);
            return verifier.verify(signer.sign());
        } catch (GeneralSecurityException _) {
            return false;
        }
    }
}
