package dev.redress.core.complaint;

import dev.redress.core.compensation.CompensationChange;
import dev.redress.core.compensation.CompensationState;
import dev.redress.core.history.EventType;
import dev.redress.core.notice.Template;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// Compensations that wait for approval when their case ends, in whatever way: nobody can approve
/// them any more, and so they come to nothing. The customer has never heard of them; whoever works
/// on the case is told. Where the case went into another, they are asked for there.
final class Lapsing {

    private Lapsing() {}

    static void ofEnded(Draft draft) {
        if (draft.status().isOpen()) {
            return;
        }
        List<CaseGrant> waiting =
                draft.dossier().grants().items().stream()
                        .filter(grant -> grant.state() == CompensationState.PENDING_APPROVAL)
                        .toList();
        if (waiting.isEmpty()) {
            return;
        }
        waiting.forEach(grant -> lapse(draft, grant.in(CompensationState.REVOKED)));
        BigDecimal sum =
                waiting.stream().map(CaseGrant::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        draft.tellHandler(
                Template.COMPENSATION_LAPSED,
                Map.of("amount", sum.toPlainString(), "status", draft.status().name()));
    }

    private static void lapse(Draft draft, CaseGrant after) {
        draft.compensate(new CompensationChange.Lapsed(after.id()));
        draft.file(dossier -> dossier.with(dossier.grants().with(after)));
        draft.write(
                EventType.COMPENSATION_LAPSED,
                Map.of(
                        "compensation", after.id().toString(),
                        "form", after.form(),
                        "amount", after.amount().toPlainString(),
                        "state", after.state().name(),
                        "reason", draft.status().name()));
    }
}
