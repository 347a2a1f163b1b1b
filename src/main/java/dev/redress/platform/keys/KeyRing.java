package dev.redress.platform.keys;

import dev.redress.platform.RefusedStart;
import java.security.PrivateKey;
import java.security.PublicKey;
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

    private final @Nullable Signer signer;
    private final Map<String, PublicKey> verifiers;
    private final String published;

    /// What is signed with.
    ///
    /// @param id as tokens carry it
    record Signer(String id, PrivateKey key) {}

    private KeyRing(@Nullable Signer signer, Map<String, PublicKey> verifiers) {
        this.signer = signer;
        this.verifiers = Collections.unmodifiableMap(new LinkedHashMap<>(verifiers));
        this.published = jwks(verifiers);
    }

    /// Nothing is signed, and nothing that anybody signed is valid.
    static KeyRing empty() {
        return new KeyRing(null, Map.of());
    }

    /// Somebody else signs.
    static KeyRing verifying(List<PublicKey> keys) {
        return new KeyRing(null, named(keys));
    }

    /// @param own the public half of the key
    /// @param others further keys whose tokens are valid
    static KeyRing signing(PrivateKey key, PublicKey own, List<PublicKey> others) {
        Map<String, PublicKey> verifiers = named(List.of(own));
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

    private static Map<String, PublicKey> named(List<PublicKey> keys) {
        Map<String, PublicKey> named = new LinkedHashMap<>();
        for (PublicKey key : keys) {
            named.put(jwk(key).getKeyId(), key);
        }
        return named;
    }

    private static String jwks(Map<String, PublicKey> keys) {
        return new JsonWebKeySet(keys.values().stream().map(KeyRing::jwk).toList())
                .toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    private static JsonWebKey jwk(PublicKey key) {
        try {
            PublicJsonWebKey jwk = PublicJsonWebKey.Factory.newPublicJwk(key);
            jwk.setKeyId(jwk.calculateBase64urlEncodedThumbprint("SHA-256"));
            jwk.setAlgorithm(KeyKind.of(key).algorithm().getAlgorithm());
            jwk.setUse("sig");
            return jwk;
        } catch (JoseException _) {
            throw new RefusedStart("A key is none that tokens are signed with.");
        }
    }
}
