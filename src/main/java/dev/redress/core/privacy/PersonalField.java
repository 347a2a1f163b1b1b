package dev.redress.core.privacy;

import dev.redress.core.identity.Actor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is masked by default (spec.md §7.3). Who may have it shown is for [Masks] to say.
public enum PersonalField {
    NAME("name", DataClass.CONTACT),
    PHONE("phone", DataClass.CONTACT),
    EMAIL("email", DataClass.CONTACT),
    ADDRESS("address", DataClass.CONTACT),
    /// What the customer wrote.
    CONTENT("content", DataClass.CONVERSATION),
    IDENTITY_NUMBER("identityNumber", DataClass.IDENTITY),
    /// Is not shown by this product to anybody.
    BANK_CARD("bankCard", DataClass.IDENTITY);

    private final String label;
    private final DataClass dataClass;

    PersonalField(String label, DataClass dataClass) {
        this.label = label;
        this.dataClass = dataClass;
    }

    /// The field of this name, as answers write it or in capitals: `identityNumber`,
    /// `IDENTITY_NUMBER`.
    public static Optional<PersonalField> labelled(String label) {
        return Stream.of(values())
                .filter(field -> field.label.equals(label) || field.name().equals(label))
                .findFirst();
    }

    public static List<String> labels() {
        return Stream.of(values()).map(PersonalField::label).toList();
    }

    /// As answers write it.
    public String label() {
        return label;
    }

    public DataClass dataClass() {
        return dataClass;
    }

    /// Whether a reader may have it shown.
    public boolean isFor(Actor reader) {
        return Masks.of(this, reader) == Showing.REVEALABLE;
    }
}
