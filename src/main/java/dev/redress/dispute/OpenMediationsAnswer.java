package dev.redress.dispute;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.complaint.Status;
import dev.redress.core.mediation.Mediation;
import dev.redress.core.mediation.MediationState;
import dev.redress.core.mediation.Party;
import dev.redress.platform.Shown;
import dev.redress.store.OpenMediations.Open;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Mediations that are not over.
///
/// @param more whether there are others behind these
record OpenMediationsAnswer(List<OpenMediation> items, boolean more) implements Shown {

    @Override
    public List<UUID> shownCases() {
        return items.stream().map(OpenMediation::caseId).toList();
    }

    /// One of them.
    ///
    /// @param mediator absent until somebody is appointed
    /// @param waitsFor the parties whose consent or signature is missing
    /// @param sessions that were held
    /// @param dueAt by when the parties are to agree; absent as long as nobody mediates, and after
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OpenMediation(
            UUID caseId,
            String caseNo,
            Status status,
            MediationState state,
            Instant requestedAt,
            @Nullable String mediator,
            List<Party> waitsFor,
            int sessions,
            @Nullable Instant dueAt) {

        static OpenMediation of(Open open) {
            Mediation mediation = open.mediation();
            return new OpenMediation(
                    open.caseId(),
                    open.caseNo(),
                    open.status(),
                    mediation.state(),
                    mediation.requestedAt(),
                    mediation.mediator(),
                    mediation.waitsFor(),
                    mediation.sessions().size(),
                    open.dueAt());
        }
    }

    static OpenMediationsAnswer of(List<Open> found, int most) {
        return new OpenMediationsAnswer(
                found.stream().limit(most).map(OpenMediation::of).toList(), found.size() > most);
    }
}
