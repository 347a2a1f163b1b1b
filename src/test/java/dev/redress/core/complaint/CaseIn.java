package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.AGENT;
import static dev.redress.core.complaint.CaseCast.COMPLIANCE;
import static dev.redress.core.complaint.CaseCast.CUSTOMER;
import static dev.redress.core.complaint.CaseCast.LOW_RISK;
import static dev.redress.core.complaint.CaseCast.MIDDLE;
import static dev.redress.core.complaint.CaseCast.MONDAY_10AM;
import static dev.redress.core.complaint.CaseCast.SUPERVISOR;
import static dev.redress.core.complaint.CaseCast.anOffer;

import dev.redress.core.complaint.CaseCast.Story;
import dev.redress.core.identity.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A case in a status, come there by the shortest way that leads there.
final class CaseIn {

    /// When such a wait for somebody else ends by itself.
    static final Instant EXPECTED_AT = MONDAY_10AM.plus(Duration.ofHours(4));

    private static final String OF_NO_CATEGORY = "你好";

    private CaseIn() {}

    static Complaint status(Status status) {
        return switch (status) {
            case RECEIVED -> new Story(OF_NO_CATEGORY).complaint();
            case CLASSIFIED -> new Story(LOW_RISK).complaint();
            case ASSIGNED -> new Story(LOW_RISK).assigned().complaint();
            case INVESTIGATING -> investigating().complaint();
            case AWAITING_CUSTOMER ->
                    investigating()
                            .then(AGENT, new WaitCommand.RequestEvidence(List.of("照片"), "核实"))
                            .complaint();
            case AWAITING_THIRD_PARTY ->
                    investigating()
                            .then(AGENT, new WaitCommand.AwaitThirdParty("快递", null, EXPECTED_AT))
                            .complaint();
            case PENDING_APPROVAL -> investigating().then(AGENT, anOffer("500.01")).complaint();
            case PROPOSED -> proposed().complaint();
            case DECIDED -> decided().complaint();
            case EXECUTING -> decided().then(AGENT, new Command.Execute()).complaint();
            case RESOLVED -> resolved().complaint();
            case APPEALED ->
                    resolved().then(CUSTOMER, new Command.Confirm(false, "太少")).complaint();
            case CLOSED -> resolved().then(CUSTOMER, new Command.Confirm(true, null)).complaint();
            case WITHDRAWN ->
                    investigating().then(CUSTOMER, new Command.Withdraw(null)).complaint();
            case IN_MEDIATION ->
                    investigating()
                            .then(
                                    MIDDLE,
                                    DisputeCast.mediate(
                                            DisputeCast.nearlyOpened(),
                                            DisputeCast.MERCHANT_CONSENT,
                                            MIDDLE))
                            .complaint();
            case IN_ARBITRATION ->
                    investigating()
                            .then(COMPLIANCE, DisputeCast.arbitrate(null, DisputeCast.applied()))
                            .complaint();
            case MERGED -> new Story(LOW_RISK).then(SUPERVISOR, JoinPlays.MERGE).complaint();
            case ARCHIVED ->
                    resolved()
                            .then(CUSTOMER, new Command.Confirm(true, null))
                            .at(WorkPlays.LATER)
                            .then(Actor.SYSTEM, new ClosingCommand.Archive())
                            .complaint();
            case REJECTED -> put(status);
        };
    }

    /// No way leads there yet.
    private static Complaint put(Status status) {
        return Changed.status(proposed().complaint(), status);
    }

    private static Story investigating() {
        return new Story(LOW_RISK).investigating();
    }

    private static Story proposed() {
        return new Story(LOW_RISK).proposed();
    }

    private static Story decided() {
        return proposed().then(CUSTOMER, new Command.Answer(true, false, null));
    }

    private static Story resolved() {
        return new Story(LOW_RISK).resolved();
    }
}
