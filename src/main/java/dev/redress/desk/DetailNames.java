package dev.redress.desk;

import dev.redress.core.history.EventType;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// The details of events, by name, that readers see who do not see all of them. What is named here
/// is seen and nothing else, so that whoever adds a detail must decide who learns of it.
final class DetailNames {

    /// What the customer and the desk said to each other and agreed on. Whose work it was, where it
    /// can be looked up and what it was taken from is the desk's own.
    private static final Set<String> TO_CUSTOMER =
            Set.of(
                    "text",
                    "cause",
                    "closedAt",
                    "reason",
                    "items",
                    "dueAt",
                    "side",
                    "late",
                    "shipmentNo",
                    "node",
                    "nodeAt",
                    "delivered",
                    "followUp",
                    "dueOn",
                    "about",
                    "progress",
                    "remedy",
                    "remedyKind",
                    "compensation",
                    "whatWeDid",
                    "solution",
                    "appeal",
                    "against",
                    "flaw",
                    "outcome",
                    "reasons",
                    "alternative",
                    "mediation",
                    "party",
                    "person",
                    "heldAt",
                    "participants",
                    "minutes",
                    "textHash",
                    "institution",
                    "obligation",
                    "obligations",
                    "arbitration",
                    "step",
                    "on",
                    "document",
                    "fileReference",
                    "award",
                    "performBy");

    private static final Set<EventType> EVIDENCE_REQUESTS =
            EnumSet.of(EventType.EVIDENCE_REQUESTED, EventType.APPEAL_EVIDENCE_REQUESTED);

    /// What an evidence request tells the customer; why it was made is the desk's own.
    private static final Set<String> OF_REQUEST = Set.of("appeal", "items", "dueAt");

    /// Details that hold no words, which is all that the back office sees.
    static final Set<String> WITHOUT_WORDS =
            Set.of(
                    "channel",
                    "category",
                    "subCategory",
                    "severity",
                    "risk",
                    "confidence",
                    "rulesVersion",
                    "classifier",
                    "abstention",
                    "fromGroup",
                    "toGroup",
                    "fromCategory",
                    "fromSubCategory",
                    "fromSeverity",
                    "fromRisk",
                    "from",
                    "to",
                    "by",
                    "stage",
                    "dueAt",
                    "level",
                    "responsible",
                    "approvers",
                    "assignee",
                    "owner",
                    "followUp",
                    "dueOn",
                    "inTime",
                    "team",
                    "side",
                    "late",
                    "pauses",
                    "expectedAt",
                    "progress",
                    "subjects",
                    "fact",
                    "value",
                    "responsibleParty",
                    "caseId",
                    "caseNo",
                    "compensation",
                    "form",
                    "amount",
                    "state",
                    "basis",
                    "offeredAt",
                    "method",
                    "round",
                    "takenBack",
                    "appeal",
                    "against",
                    "flaw",
                    "outcome",
                    "remedyKind",
                    "reviewer",
                    "firstDecider",
                    "confirmedBy",
                    "mediation",
                    "mediator",
                    "party",
                    "textHash",
                    "obligation",
                    "arbitration",
                    "step",
                    "on",
                    "performBy",
                    "relation",
                    "linkId",
                    "cluster",
                    "broadcast",
                    "fields",
                    "position",
                    "expiresAt",
                    "receivedAt",
                    "fromReceivedAt",
                    "origin",
                    "ground",
                    "cause",
                    "closedAt",
                    "rule",
                    "kind",
                    "resource",
                    "field",
                    "conductVersion");

    /// Who argues, and what belongs together, is the desk's own.
    private static final Set<String> OF_DESK =
            Set.of("firstDecider", "reviewer", "confirmedBy", "mediator", "cluster", "broadcast");

    /// What the app sees of an event whose details customers do not.
    static final Set<String> TO_APP =
            WITHOUT_WORDS.stream()
                    .filter(name -> !OF_DESK.contains(name))
                    .collect(Collectors.toUnmodifiableSet());

    private DetailNames() {}

    static Set<String> toCustomer(EventType type) {
        return EVIDENCE_REQUESTS.contains(type) ? OF_REQUEST : TO_CUSTOMER;
    }
}
