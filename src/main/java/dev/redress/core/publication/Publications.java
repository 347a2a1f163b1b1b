package dev.redress.core.publication;

import dev.redress.core.classification.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Everything that is published at one time.
///
/// @param texts each of [PublicText] once
/// @param purposes one of them for all kinds that no other one is for
public record Publications(List<Publication> texts, List<ContactPurpose> purposes) {

    /// @throws IllegalArgumentException if a text or a purpose is missing, or there twice
    public Publications {
        texts = List.copyOf(texts);
        purposes = List.copyOf(purposes);
        requireEachText(texts);
        requireOnePurposeForEachKind(purposes);
    }

    public Publication text(PublicText id) {
        return texts.stream().filter(text -> text.id() == id).findFirst().orElseThrow();
    }

    /// What the contact data of a matter are for.
    ///
    /// @param language `zh-CN` or `en`
    public String purposeOf(Kind kind, String language) {
        return purposes.stream()
                .filter(purpose -> purpose.kinds().contains(kind))
                .findFirst()
                .or(() -> purposes.stream().filter(ContactPurpose::isForOthers).findFirst())
                .orElseThrow()
                .text(language);
    }

    private static void requireEachText(List<Publication> texts) {
        Set<PublicText> missing = EnumSet.allOf(PublicText.class);
        for (Publication text : texts) {
            if (!missing.remove(text.id())) {
                throw new IllegalArgumentException(text.id() + " is there twice");
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("There is no text for " + missing);
        }
    }

    private static void requireOnePurposeForEachKind(List<ContactPurpose> purposes) {
        Set<Kind> open = EnumSet.allOf(Kind.class);
        for (ContactPurpose purpose : purposes) {
            if (!open.containsAll(purpose.kinds())) {
                throw new IllegalArgumentException("A kind has two purposes");
            }
            open.removeAll(purpose.kinds());
        }
        if (purposes.stream().filter(ContactPurpose::isForOthers).count() != 1) {
            throw new IllegalArgumentException("One purpose must be for all other kinds");
        }
    }
}
