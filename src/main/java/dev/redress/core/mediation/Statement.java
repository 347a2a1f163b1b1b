package dev.redress.core.mediation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a party said: a consent, or under an agreement a signature.
///
/// @param person who spoke or signed for the party
/// @param proof where it can be looked up, if somebody else recorded it: a letter, a recording
/// @param recordedBy the account that gave it to the desk
public record Statement(
        Party party, String person, @Nullable String proof, String recordedBy, Instant at) {}
