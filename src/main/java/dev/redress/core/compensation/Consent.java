package dev.redress.core.compensation;

import dev.redress.core.identity.Role;

/// Whose consent somebody needs who decides on an amount, beside that of the legal side.
public sealed interface Consent extends Comparable<Consent> {

    /// Nobody's: it is within their own authority.
    record None() implements Consent {}

    /// That of an approver.
    ///
    /// @param lowest the lowest role that reaches that far
    record Of(Role lowest) implements Consent {}

    /// Nobody reaches that far, or nobody can be granted such a thing.
    record Impossible() implements Consent {}

    /// By what the limits say.
    static Consent by(Ruling ruling) {
        if (ruling.alone()) {
            return new None();
        }
        return ruling.approvers().isEmpty()
                ? new Impossible()
                : new Of(ruling.approvers().getFirst());
    }

    /// As answers print it: `NONE`, `SUPERVISOR`, `IMPOSSIBLE`.
    default String label() {
        return switch (this) {
            case None() -> "NONE";
            case Of(Role lowest) -> lowest.name();
            case Impossible() -> "IMPOSSIBLE";
        };
    }

    /// From nobody over the roles to what is impossible.
    @Override
    default int compareTo(Consent other) {
        return this instanceof Of(Role one) && other instanceof Of(Role another)
                ? one.compareTo(another)
                : Integer.compare(place(this), place(other));
    }

    private static int place(Consent consent) {
        return switch (consent) {
            case None() -> 0;
            case Of _ -> 1;
            case Impossible() -> 2;
        };
    }
}
