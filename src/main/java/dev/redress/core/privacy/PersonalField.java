package dev.redress.core.privacy;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What is masked by default, and who may have it shown, one field and one purpose at a time
/// (spec.md §7.3).
public enum PersonalField {
    NAME("name", DataClass.CONTACT, EnumSet.of(Role.MEDIATOR)),
    PHONE("phone", DataClass.CONTACT, Set.of()),
    EMAIL("email", DataClass.CONTACT, Set.of()),
    ADDRESS("address", DataClass.CONTACT, Set.of()),
    /// What the customer wrote.
    CONTENT("content", DataClass.CONVERSATION, Set.of()),
    IDENTITY_NUMBER("identityNumber", DataClass.IDENTITY, Set.of()),
    /// Is not shown by this product to anybody.
    BANK_CARD("bankCard", DataClass.IDENTITY, Set.of());

    private static final Set<Role> OF_WORK =
            EnumSet.of(
                    Role.AGENT,
                    Role.SENIOR,
                    Role.SUPERVISOR,
                    Role.MIDDLE,
                    Role.EXPERT,
                    Role.COMPLIANCE,
                    Role.OPERATIONS,
                    Role.SECURITY);
    private static final Set<Role> OF_IDENTITY = EnumSet.of(Role.COMPLIANCE, Role.SECURITY);

    private final String label;
    private final DataClass dataClass;

    @SuppressWarnings("ImmutableEnumChecker") // It was made by Set.copyOf.
    private final Set<Role> furtherRoles;

    PersonalField(String label, DataClass dataClass, Set<Role> furtherRoles) {
        this.label = label;
        this.dataClass = dataClass;
        this.furtherRoles = Set.copyOf(furtherRoles);
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

    /// Whether a reader may have it shown. A role too many takes nothing away.
    public boolean isFor(Actor reader) {
        return switch (this) {
            case BANK_CARD -> false;
            case IDENTITY_NUMBER -> reader.roles().stream().anyMatch(OF_IDENTITY::contains);
            case NAME, PHONE, EMAIL, ADDRESS, CONTENT ->
                    reader.roles().stream()
                            .anyMatch(
                                    role -> OF_WORK.contains(role) || furtherRoles.contains(role));
        };
    }
}
