package dev.redress.core.party;

import java.util.Optional;
import java.util.stream.Stream;

/// A merchant or carrier. It has no account: whoever holds the link of a case acts for it there.
///
/// @param id by which the platform knows it
public record Party(PartyKind kind, String id) {

    /// The name under which it acts and is written to: `merchant:M-1`.
    public String address() {
        return kind.label() + ":" + id;
    }

    /// Of which kind whoever acts under this name is; empty for everybody who has an account.
    public static Optional<PartyKind> kindOf(String actor) {
        return Stream.of(PartyKind.values())
                .filter(kind -> actor.startsWith(kind.label() + ":"))
                .findFirst();
    }
}
