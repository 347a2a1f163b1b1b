package dev.redress.party;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;

/// That something of a party has come in.
///
/// @param late whether its time was over
@RegisterForReflection
public record LinkReceipt(Instant receivedAt, boolean late) {}
