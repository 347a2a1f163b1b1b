package dev.redress.core.complaint;

import dev.redress.core.evidence.Finding;
import dev.redress.core.evidence.Responsibility;
import dev.redress.core.evidence.ResponsibleParty;
import dev.redress.core.evidence.Snapshot;
import dev.redress.core.evidence.SnapshotSubject;
import dev.redress.core.history.EventType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Establishes the facts of a case (EVD-02, EVD-05, EVD-07, EVD-10).
final class FactFinding {

    private FactFinding() {}

    static Optional<Refusal> perform(Draft draft, VerificationCommand command) {
        if (!CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        switch (command) {
            case VerificationCommand.TakeSnapshots snapshots -> keep(draft, snapshots);
            case VerificationCommand.RecordFinding finding -> record(draft, finding);
            case VerificationCommand.NameResponsible named ->
                    name(draft, named.party(), named.reason());
            case VerificationCommand.UnfreezeAccount(var method, var reason) ->
                    draft.write(
                            EventType.ACCOUNT_UNFROZEN,
                            Map.of("method", method.name(), "reason", reason));
        }
        return Optional.empty();
    }

    private static void keep(Draft draft, VerificationCommand.TakeSnapshots command) {
        for (Snapshot snapshot : command.snapshots()) {
            draft.file(
                    new Evidence(
                            Evidence.Side.PLATFORM,
                            EvidenceItem.of(snapshot),
                            draft.actor().name(),
                            draft.now()));
        }
        List<SnapshotSubject> subjects =
                command.snapshots().stream().map(Snapshot::subject).toList();
        if (subjects.contains(SnapshotSubject.ORDER)) {
            draft.file(dossier -> dossier.with(dossier.verification().orderSeenAt(draft.now())));
        }
        draft.write(
                EventType.SNAPSHOT_TAKEN,
                Map.of("subjects", String.join(",", subjects.stream().map(Enum::name).toList())));
    }

    private static void record(Draft draft, VerificationCommand.RecordFinding command) {
        Finding finding =
                new Finding(
                        command.fact(),
                        command.value(),
                        command.note(),
                        draft.actor().name(),
                        draft.now());
        draft.file(dossier -> dossier.with(dossier.verification().with(finding)));
        Map<String, String> details = new HashMap<>();
        details.put("fact", finding.fact().name());
        details.put("value", finding.value());
        if (finding.note() != null) {
            details.put("note", finding.note());
        }
        draft.write(EventType.FINDING_RECORDED, details);
    }

    static void name(Draft draft, ResponsibleParty party, String reason) {
        Responsibility responsibility =
                new Responsibility(party, reason, draft.actor().name(), draft.now());
        draft.file(dossier -> dossier.with(dossier.verification().with(responsibility)));
        draft.write(
                EventType.RESPONSIBILITY_NAMED,
                Map.of("responsibleParty", party.name(), "reason", reason));
    }

    /// Whether nothing may be decided yet because nobody said who is responsible.
    static boolean lacksResponsible(Draft draft) {
        return switch (draft.assessment().category()) {
            case PRODUCT, LOGISTICS -> draft.dossier().verification().responsibility() == null;
            case SERVICE,
                    AFTER_SALES,
                    ACCOUNT_SECURITY,
                    PAYMENT,
                    PRIVACY,
                    INFORMATION,
                    PLATFORM_RULE,
                    TECHNICAL,
                    OTHER ->
                    false;
        };
    }
}
