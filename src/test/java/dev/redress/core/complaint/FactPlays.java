package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.SUPERVISOR;
import static java.util.Map.entry;

import dev.redress.core.compensation.IdentityMethod;
import dev.redress.core.evidence.FactKind;
import dev.redress.core.evidence.ResponsibleParty;
import dev.redress.core.evidence.Snapshot;
import dev.redress.core.evidence.SnapshotSubject;
import java.util.List;
import java.util.Map;

/// Rows about what is established of a case.
final class FactPlays {

    static final Map<String, Play> ALL =
            Map.ofEntries(
                    entry(
                            "TakeSnapshots, of the order",
                            Play.of(
                                    SUPERVISOR,
                                    new VerificationCommand.TakeSnapshots(
                                            List.of(new Snapshot(SnapshotSubject.ORDER, "{}"))))),
                    entry(
                            "RecordFinding, of a fact",
                            Play.of(
                                    SUPERVISOR,
                                    new VerificationCommand.RecordFinding(
                                            FactKind.HOURS_SINCE_UNPACKING, "72", "客户自述"))),
                    entry(
                            "UnfreezeAccount, of the customer",
                            Play.of(
                                    SUPERVISOR,
                                    new VerificationCommand.UnfreezeAccount(
                                            IdentityMethod.SIGNED_IN, "误判"))),
                    entry(
                            "NameResponsible, with a reason",
                            Play.of(
                                    SUPERVISOR,
                                    new VerificationCommand.NameResponsible(
                                            ResponsibleParty.CARRIER, "签收前破损"))));

    private FactPlays() {}
}
