package dev.redress.core.publication;

import dev.redress.core.classification.Kind;
import java.util.Set;

/// What contact data are taken for, as it is shown where they are asked for (INT-16).
///
/// @param kinds of matters that it is for; all that no other one is for if empty
public record ContactPurpose(Set<Kind> kinds, String chinese, String english) {

    public ContactPurpose {
        kinds = Set.copyOf(kinds);
    }

    boolean isForOthers() {
        return kinds.isEmpty();
    }

    /// @param language `zh-CN` or `en`
    String text(String language) {
        return language.equals("en") ? english : chinese;
    }
}
