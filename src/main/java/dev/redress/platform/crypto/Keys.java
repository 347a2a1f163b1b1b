package dev.redress.platform.crypto;

import dev.redress.core.privacy.BlindIndex;
import dev.redress.core.privacy.FieldCipher;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Reads the keyset once, when the desk starts. A new key is in use after the next start.
@Singleton
public class Keys {

    private final Keyset keyset;

    Keys(KeySources sources) {
        keyset = sources.configured().read();
    }

    @Produces
    @Singleton
    FieldCipher cipher() {
        return new KeysetCipher(keyset);
    }

    @Produces
    @Singleton
    BlindIndex index() {
        return new HmacIndex(keyset);
    }

    // Without its keys the desk must not even answer that it is alive.
    void read(@Observes @Priority(2) StartupEvent start) {}
}
