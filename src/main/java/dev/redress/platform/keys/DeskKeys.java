package dev.redress.platform.keys;

import dev.redress.platform.RefusedStart;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// The desk's keys: signs with one, and knows whose signatures count.
@Singleton
public class DeskKeys {

    private static final Logger LOG = Logger.getLogger(DeskKeys.class);

    private final KeyConfig config;
    private final boolean answers;
    private volatile KeyFolder.Content content;
    private volatile KeyRing ring;

    /// @param answers whether anybody can call this process over HTTP
    DeskKeys(
            KeyConfig config,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true")
                    boolean answers) {
        this.config = config;
        this.answers = answers;
        this.content = read();
        this.ring = ringOf(content);
    }

    /// A process that lets callers in must know whose tokens are good. The functions of the events
    /// let nobody in and need no key.
    void check(@Observes @Priority(1) StartupEvent start) {
        if (answers && ring.isEmpty()) {
            throw new RefusedStart(
                    "REDRESS_JWT_PUBLIC_KEY is missing: the desk has no key of its own to verify"
                            + " tokens with.");
        }
    }

    public KeyRing ring() {
        return ring;
    }

    /// Whether this desk issues tokens; otherwise somebody else does.
    public boolean canSign() {
        return ring.signer().isPresent();
    }

    /// The signed token.
    ///
    /// @throws IllegalStateException unless the desk can sign
    public String sign(JwtClaimsBuilder claims) {
        KeyRing.Signer signer =
                ring.signer()
                        .orElseThrow(
                                () -> new IllegalStateException("The desk has no private key"));
        return claims.jws()
                .algorithm(KeyKind.of(signer.key()).algorithm())
                .keyId(signer.id())
                .sign(signer.key());
    }

    /// Takes over what has changed in the folder of the keys. Blocks.
    ///
    /// What is there must make sense: otherwise the desk goes on with the keys that it has.
    void follow() {
        try {
            KeyFolder.Content found = read();
            if (!found.equals(content)) {
                ring = ringOf(found);
                content = found;
                LOG.info("The signing keys have changed");
            }
        } catch (RefusedStart unfit) {
            LOG.errorf("The signing keys are left as they were: %s", unfit.getMessage());
        }
    }

    private KeyFolder.Content read() {
        if (config.folder().isEmpty()) {
            return new KeyFolder.Content(
                    config.signing().orElse(""),
                    config.verifying().map(List::of).orElse(List.of()));
        }
        Path folder = Path.of(config.folder().get());
        try {
            return KeyFolder.read(folder);
        } catch (IOException e) {
            throw new RefusedStart("Cannot read the signing keys in " + folder + ": " + e);
        }
    }

    private KeyRing ringOf(KeyFolder.Content found) {
        List<PublicKey> verifying =
                found.verifying().stream().flatMap(text -> Pem.publicKeys(text).stream()).toList();
        if (found.signing().isEmpty()) {
            return verifying.isEmpty() ? KeyRing.empty() : KeyRing.verifying(verifying);
        }
        PrivateKey signing = Pem.privateKey(found.signing());
        Optional<PublicKey> own = Pem.publicHalf(signing, verifying);
        if (config.folder().isEmpty() && own.filter(verifying::contains).isEmpty()) {
            throw new RefusedStart(
                    "REDRESS_JWT_PUBLIC_KEY does not hold the public half of"
                            + " REDRESS_JWT_PRIVATE_KEY: nobody could verify what it signs.");
        }
        return own.map(half -> KeyRing.signing(signing, half, verifying))
                .orElseThrow(() ->
                        new RefusedStart(
                                "%s does not hold the public half of the EC key: put it there."
                                        .formatted(KeyFolder.EARLIER)));
    }
}
