package dev.redress.core.complaint;

import java.time.Instant;

/// Somebody outside whose answer a case waits for: a carrier, a merchant, a laboratory.
///
/// @param expectedAt when the case goes on, answer or not; the instant itself still counts as in
///   time
public record ThirdParty(String name, Instant expectedAt) {}
