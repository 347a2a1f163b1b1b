package dev.redress.security;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.inspection.Finding;
import dev.redress.core.inspection.FindingGrade;
import dev.redress.core.inspection.InspectionKind;
import dev.redress.core.inspection.Inspections;
import dev.redress.core.register.Flaw;
import dev.redress.core.register.Turn;
import dev.redress.core.security.SecurityPolicy;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Moment;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.OperationRun;
import dev.redress.platform.RulesInForce;
import dev.redress.store.FilingRequest;
import dev.redress.store.InspectionStore;
import dev.redress.store.LegalRiskStore;
import dev.redress.store.LegalRiskStore.RiskyCase;
import dev.redress.store.TimeOrderedId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Looks through open cases for legal risk. Each hit becomes a finding that compliance must mend,
/// once for each case (LAW-03).
@ApplicationScoped
public class LegalScan implements Operation {

    private final LegalRiskStore risks;
    private final InspectionStore inspections;
    private final RulesInForce rules;
    private final DeskClock clock;

    LegalScan(
            LegalRiskStore risks,
            InspectionStore inspections,
            RulesInForce rules,
            DeskClock clock) {
        this.risks = risks;
        this.inspections = inspections;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "legal-scan";
    }

    @Override
    public Uni<OperationReport> run(OperationOrder order) {
        OperationRun run = new OperationRun(this, order, clock.instant());
        return rules.now()
                .map(inForce ->
                        new Moment(
                                inForce,
                                new Turn(Actor.SYSTEM, run.at(), inForce.wordingAt(run.at()))))
                .chain(moment -> scan(run, order, moment))
                .map(_ -> run.report());
    }

    private Uni<Void> scan(OperationRun run, OperationOrder order, Moment moment) {
        SecurityPolicy policy = moment.rules().securityAt(run.at());
        return risks.find(policy.legalSignals(), Math.max(1, run.remaining()))
                .chain(found ->
                        order.dryRun()
                                ? Uni.createFrom().voidItem().invoke(() -> run.did(found.size()))
                                : takeUp(found, run, policy, moment.turn()));
    }

    private Uni<Void> takeUp(
            List<RiskyCase> found, OperationRun run, SecurityPolicy policy, Turn turn) {
        return run.eachByItself(
                found,
                one -> "Case %s was not taken up".formatted(one.caseNo()),
                one -> takeUp(one, run, policy, turn));
    }

    /// Another run that took it up in the same moment has done it for both.
    private Uni<Void> takeUp(RiskyCase found, OperationRun run, SecurityPolicy policy, Turn turn) {
        Finding.Draft finding =
                new Finding.Draft(
                        words(found), FindingGrade.MEDIUM, null, Role.COMPLIANCE.label(), null);
        Inspections.Plan plan =
                new Inspections.Plan(
                        TimeOrderedId.at(run.at()),
                        InspectionKind.LEGAL_SCAN,
                        found.caseNo(),
                        Role.COMPLIANCE.label(),
                        run.at());
        return inspections
                .openOrJoin(
                        FilingRequest.ofDesk(run.at()),
                        "legal:" + found.id(),
                        open ->
                                open.isPresent()
                                        ? Turn.refused(Flaw.UNCHANGED, "It was taken up")
                                        : Inspections.scanned(
                                                plan,
                                                found.id(),
                                                finding,
                                                policy.fixWithin(),
                                                turn))
                .invoke(() -> run.did(1))
                .replaceWithVoid();
    }

    private static String words(RiskyCase found) {
        return "%s: risk %s, %s"
                .formatted(found.caseNo(), found.risk(), String.join(", ", found.signals()));
    }
}
