package dev.redress.store;

import dev.redress.core.privacy.Findable;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A text that somebody looks for, in any case. A phone number or an e-mail address means the
/// customer whose it is, and no other text.
///
/// @param words how the words of customers are shown to whoever looks, and so can be found
public record SoughtText(String text, Words words) {

    /// What somebody sees of the words of a customer.
    public enum Words {
        /// As they were written: they are the reader's own.
        OWN,
        /// Without the numbers of people.
        MASKED,
        NONE
    }

    /// What it is found by at once; absent when it must be looked for in every case.
    public Optional<Findable> contact() {
        return Findable.evident(text);
    }

    boolean isIn(@Nullable String other) {
        return other != null
                && other.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
}
