package dev.redress.store;

import dev.redress.core.privacy.BlindIndex;
import dev.redress.core.privacy.Cell;
import dev.redress.core.privacy.FieldCipher;
import dev.redress.core.privacy.Findable;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The keys of this process, for rows: they are made by static methods, to which nothing can be
/// handed. Set once, before the first row.
@Singleton
final class Sealing {

    private static volatile @Nullable Sealing current;

    private final FieldCipher cipher;
    private final BlindIndex index;

    Sealing(FieldCipher cipher, BlindIndex index) {
        this.cipher = cipher;
        this.index = index;
    }

    // After the keys were read, and before anything that reads or writes rows.
    void use(@Observes @Priority(3) StartupEvent start) {
        current = this;
    }

    /// The number of the key that seals now.
    static int key() {
        return current().cipher.key();
    }

    static String seal(Cell cell, String value) {
        return current().cipher.seal(cell, value);
    }

    static String open(Cell cell, String sealed) {
        return current().cipher.open(cell, sealed);
    }

    /// The number of the key that `value` is sealed with; 0 for what is no sealed value.
    static int keyOf(String value) {
        return current().cipher.keyOf(value);
    }

    /// By what `value` is found; nothing for what is nothing of the kind.
    static @Nullable String mark(Findable subject, @Nullable String value) {
        return value == null
                ? null
                : subject.normal(value)
                        .map(normal -> current().index.mark(subject, normal))
                        .orElse(null);
    }

    /// By what `text` is found, whenever it was stored.
    static List<String> marks(Findable subject, String text) {
        return subject.normal(text)
                .map(normal -> current().index.marks(subject, normal))
                .orElse(List.of());
    }

    private static Sealing current() {
        Sealing sealing = current;
        if (sealing == null) {
            throw new IllegalStateException("The keys were not read yet");
        }
        return sealing;
    }
}
