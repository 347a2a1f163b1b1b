package dev.redress.platform.keys;

import dev.redress.platform.RefusedStart;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/// The keys as they are at one time.
public final class KeyRing {

    private static final String ALGORITHM = "RS256";

    private final @Nullable Signer signer;
    private final Map<String, PublicKey> verifiers;
    private final String published;

    /// What is signed with.
    ///
    /// @param id as tokens carry it
    record Signer(String id, PrivateKey key) {}

    private KeyRing(@Nullable Signer signer, Map<String, RSAPublicKey> verifiers) {
        this.signer = signer;
        this.verifiers = Collections.unmodifiableMap(new LinkedHashMap<>(verifiers));
        this.published = jwks(verifiers);
    }

    /// Nothing is signed, and nothing that anybody signed is valid.
    static KeyRing empty() {
        return new KeyRing(null, Map.of());
    }

    /// Somebody else signs.
    static KeyRing verifying(List<RSAPublicKey> keys) {
        return new KeyRing(null, named(keys));
    }

    /// @param others further keys whose tokens are valid
    static KeyRing signing(RSAPrivateCrtKey key, List<RSAPublicKey> others) {
        RSAPublicKey own = Pem.publicHalf(key);
        Map<String, RSAPublicKey> verifiers = named(List.of(own));
        String id = verifiers.keySet().iterator().next();
        verifiers.putAll(named(others));
        return new KeyRing(new Signer(id, key), verifiers);
    }

    /// The key of that name. A token of somebody who does not name theirs is verified with the
    /// first.
    public Optional<PublicKey> verifier(@Nullable String id) {
        return id == null
                ? verifiers.values().stream().findFirst()
                : Optional.ofNullable(verifiers.get(id));
    }

    Optional<Signer> signer() {
        return Optional.ofNullable(signer);
    }

    boolean isEmpty() {
        return verifiers.isEmpty();
    }

    /// The public keys as a JSON Web Key Set (RFC 7517).
    String published() {
        return published;
    }

    private static Map<String, RSAPublicKey> named(List<RSAPublicKey> keys) {
        Map<String, RSAPublicKey> named = new LinkedHashMap<>();
        for (RSAPublicKey key : keys) {
            named.put(jwk(key).getKeyId(), key);
        }
        return named;
    }

    private static String jwks(Map<String, RSAPublicKey> keys) {
        return new JsonWebKeySet(keys.values().stream().map(KeyRing::jwk).toList())
                .toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    private static JsonWebKey jwk(RSAPublicKey key) {
        try {
            PublicJsonWebKey jwk = PublicJsonWebKey.Factory.newPublicJwk(key);
            jwk.setKeyId(jwk.calculateBase64urlEncodedThumbprint("SHA-256"));
            jwk.setAlgorithm(ALGORITHM);
            jwk.setUse("sig");
            return jwk;
        } catch (JoseException _) {
            throw new RefusedStart("A key is none that tokens are signed with.");
        }
    }
}
