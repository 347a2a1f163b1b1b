package dev.redress.platform.storage;

import java.util.UUID;

/// By which a file is kept.
public record FileKey(UUID caseId, UUID fileId) {

    /// `{caseId}/{fileId}`: nothing in it is the sender's.
    public String path() {
        return "%s/%s".formatted(caseId, fileId);
    }
}
