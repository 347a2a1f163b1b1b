package dev.redress.intake.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.incoming.IncomingReason;
import dev.redress.core.incoming.IncomingState;
import dev.redress.store.StoredIncoming;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of a message, as whoever brought it is told.
///
/// @param reason why it waits for a person, or was no case
/// @param caseId that it became, or was added to
@JsonInclude(JsonInclude.Include.NON_NULL)
@RegisterForReflection
public record HookAnswer(
        UUID id, IncomingState state, @Nullable IncomingReason reason, @Nullable UUID caseId) {

    static HookAnswer of(StoredIncoming message) {
        return new HookAnswer(message.id(), message.state(), message.reason(), message.caseId());
    }
}
