package dev.redress.store;

import dev.redress.core.complaint.Aftermath.Verdict;
import java.util.UUID;

/// What a customer said of the result of a case.
public record StoredVerdict(UUID caseId, String caseNo, Verdict verdict) {}
