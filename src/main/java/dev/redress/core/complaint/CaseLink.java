package dev.redress.core.complaint;

import dev.redress.core.duplicate.Relation;
import java.time.Instant;
import java.util.UUID;

/// What a case has to do with another one. The other one holds the same the other way round.
///
/// @param caseId of the other one
/// @param by who said so
public record CaseLink(
        UUID caseId, String caseNo, Relation relation, String reason, String by, Instant at) {}
