package dev.redress.platform;

import org.jspecify.annotations.Nullable;

/// What starts a handler: an event of EventBridge, of which only the id is needed, or whoever asks
/// for a run as [OperationRequest] does, and may give it an id.
///
/// @param id tells the event from others, in the log
record OperationEvent(@Nullable String id, @Nullable Boolean dryRun, @Nullable Integer limit) {

    OperationRequest request() {
        return new OperationRequest(dryRun, limit);
    }
}
