package dev.redress.core.evidence;

import java.time.Instant;

/// Who answers for what happened, as somebody at the desk found (EVD-10).
public record Responsibility(ResponsibleParty party, String reason, String by, Instant at) {}
