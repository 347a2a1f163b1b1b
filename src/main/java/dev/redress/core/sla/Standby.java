package dev.redress.core.sla;

import dev.redress.core.classification.Risk;

/// Who takes a case over that nobody was given in time, and what must be known to tell people so.
///
/// @param supervisor the account of the supervisor of the case's skill group
public record Standby(String supervisor, String customerId, Risk risk) {}
