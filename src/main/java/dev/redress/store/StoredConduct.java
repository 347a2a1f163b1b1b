package dev.redress.store;

import dev.redress.core.conduct.ConductRecord;
import java.util.UUID;

/// A record of somebody's conduct in a case.
public record StoredConduct(UUID id, UUID complaintId, String caseNo, ConductRecord record) {}
