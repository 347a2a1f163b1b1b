package dev.redress.core.privacy;

import static dev.redress.core.privacy.PersonalField.BANK_CARD;
import static dev.redress.core.privacy.PersonalField.IDENTITY_NUMBER;
import static dev.redress.core.privacy.PersonalField.NAME;
import static dev.redress.core.privacy.Showing.FULL;
import static dev.redress.core.privacy.Showing.HIDDEN;
import static dev.redress.core.privacy.Showing.MASKED;
import static dev.redress.core.privacy.Showing.REVEALABLE;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import java.util.Comparator;

/// What each role sees of another person's data (spec.md §7.3): the one table that whatever shows a
/// case asks.
public final class Masks {

    private Masks() {}

    /// How much of the field the reader is shown of somebody else's data. Of several roles the one
    /// that sees most counts; whoever has none sees nothing.
    public static Showing of(PersonalField field, Actor reader) {
        return reader.roles().stream()
                .map(role -> of(field, role))
                .max(Comparator.naturalOrder())
                .orElse(HIDDEN);
    }

    /// How much of the field customers are shown of their own data.
    public static Showing ofOwn(PersonalField field) {
        return switch (field) {
            case NAME, PHONE, EMAIL, ADDRESS, CONTENT -> FULL;
            case IDENTITY_NUMBER, BANK_CARD -> MASKED;
        };
    }

    private static Showing of(PersonalField field, Role role) {
        return switch (role) {
            case AGENT, SENIOR, SUPERVISOR, MIDDLE, EXPERT, OPERATIONS -> ofWork(field);
            case COMPLIANCE, SECURITY -> field == BANK_CARD ? MASKED : REVEALABLE;
            case MEDIATOR -> field == NAME ? REVEALABLE : withoutIdentity(field);
            case TRAINEE, AUDITOR, CUSTOMER, APP -> withoutIdentity(field);
            case BOT -> ofBot(field);
            case BACK, ADMIN, SCHEDULER -> HIDDEN;
        };
    }

    private static Showing ofWork(PersonalField field) {
        return switch (field) {
            case NAME, PHONE, EMAIL, ADDRESS, CONTENT -> REVEALABLE;
            case IDENTITY_NUMBER -> MASKED;
            case BANK_CARD -> HIDDEN;
        };
    }

    private static Showing withoutIdentity(PersonalField field) {
        return field == IDENTITY_NUMBER || field == BANK_CARD ? HIDDEN : MASKED;
    }

    /// It knows whom it speaks with and what was said.
    private static Showing ofBot(PersonalField field) {
        return switch (field) {
            case NAME, CONTENT -> MASKED;
            case PHONE, EMAIL, ADDRESS, IDENTITY_NUMBER, BANK_CARD -> HIDDEN;
        };
    }
}
