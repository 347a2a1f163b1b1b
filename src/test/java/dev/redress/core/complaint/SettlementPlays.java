package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.AGENT;
import static dev.redress.core.complaint.CaseCast.CUSTOMER;
import static dev.redress.core.complaint.CaseCast.EXPERT;
import static dev.redress.core.complaint.CaseCast.MONDAY_10AM;
import static dev.redress.core.complaint.CaseCast.OPERATIONS;
import static dev.redress.core.complaint.CaseCast.SUPERVISOR;
import static dev.redress.core.complaint.CaseCast.anOffer;
import static dev.redress.core.complaint.WorkPlays.LATER;
import static java.util.Map.entry;

import dev.redress.core.appeal.AppealOutcome;
import dev.redress.core.appeal.Remedy;
import dev.redress.core.appeal.Verdict;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.identity.Actor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rows from a proposal to the end of a case.
final class SettlementPlays {

    private static final Remedy REFUND = new Remedy("退款", null, null);

    static final Map<String, Play> ALL =
            Map.ofEntries(
                    entry("Propose, within authority", Play.of(AGENT, anOffer("500.00"))),
                    entry("Propose, beyond authority", Play.of(AGENT, anOffer("500.01"))),
                    entry(
                            "Propose, at MEDIUM",
                            Play.of(OPERATIONS, anOffer("0.01"))
                                    .given(found -> GradePlays.at(found, Risk.MEDIUM))),
                    entry("Approve, at LOW", approve(SUPERVISOR, true)),
                    entry(
                            "Approve, at MEDIUM",
                            approve(OPERATIONS, true)
                                    .given(found -> GradePlays.at(found, Risk.MEDIUM))),
                    entry(
                            "Approve, at HIGH",
                            approve(OPERATIONS, true)
                                    .given(found -> GradePlays.at(found, Risk.HIGH))),
                    entry(
                            "Approve, before the legal side has",
                            approve(SUPERVISOR, true)
                                    .given(found -> Changed.signalling(found, Authority.TENFOLD))),
                    entry(
                            "Approve, own work",
                            approve(SUPERVISOR, true)
                                    .given(found -> offered(found, "supervisor1", "退款", "订单有误"))),
                    entry("Approve, no", approve(SUPERVISOR, false)),
                    entry(
                            "Approve, an upheld appeal",
                            approve(OPERATIONS, true).given(found -> drafted(found, true))),
                    entry(
                            "Approve, an appeal before the legal side has",
                            approve(OPERATIONS, true)
                                    .given(found ->
                                            Changed.signalling(
                                                    drafted(found, true), Authority.TENFOLD))),
                    entry(
                            "Approve, a dismissed appeal",
                            approve(OPERATIONS, true).given(found -> drafted(found, false))),
                    entry("Approve, no decision on the appeal", approve(OPERATIONS, true)),
                    entry("Answer, accepted", answer(true, false)),
                    entry("Answer, declined", answer(false, false)),
                    entry("Answer, declined with review", answer(false, true)),
                    entry("Decide, at LOW", decide()),
                    entry(
                            "Decide, at MEDIUM",
                            decide().given(found -> GradePlays.at(found, Risk.MEDIUM))),
                    entry(
                            "Decide, at HIGH",
                            decide().given(found -> GradePlays.at(found, Risk.HIGH))),
                    entry("Decide, of goods, nobody responsible", decide().given(Changed::ofGoods)),
                    entry(
                            "Decide, without reasons",
                            decide().given(found -> offered(found, "agent1", "退款", null))),
                    entry("DecideAppeal, upheld", decideAppeal(AppealOutcome.UPHELD, REFUND)),
                    entry(
                            "DecideAppeal, in part",
                            decideAppeal(AppealOutcome.PARTLY_UPHELD, REFUND)),
                    entry("DecideAppeal, dismissed", decideAppeal(AppealOutcome.DISMISSED, null)),
                    entry(
                            "DecideAppeal, upheld without a remedy",
                            decideAppeal(AppealOutcome.UPHELD, null)),
                    entry(
                            "DecideAppeal, at MAJOR",
                            decideAppeal(AppealOutcome.DISMISSED, null)
                                    .given(found ->
                                            Changed.graded(found, Severity.MAJOR, Risk.LOW))),
                    entry(
                            "DecideAppeal, at HIGH",
                            decideAppeal(AppealOutcome.UPHELD, REFUND)
                                    .given(found -> GradePlays.at(found, Risk.HIGH))),
                    entry(
                            "DecideAppeal, of a ten-fold claim",
                            decideAppeal(AppealOutcome.UPHELD, REFUND)
                                    .given(found -> Changed.signalling(found, Authority.TENFOLD))),
                    entry(
                            "DecideAppeal, of an own case",
                            decideAppeal(AppealOutcome.DISMISSED, null)
                                    .given(found ->
                                            Changed.handled(
                                                    found,
                                                    handling -> handling.assignedTo("expert1")))),
                    entry("Execute, a remedy", Play.of(SUPERVISOR, new Command.Execute())),
                    entry(
                            "Execute, nothing",
                            Play.of(SUPERVISOR, new Command.Execute())
                                    .given(SettlementPlays::ofNoRemedy)),
                    entry(
                            "Resolve, without a remedy",
                            resolve().given(SettlementPlays::ofNoRemedy)),
                    entry("Resolve, before the remedy", resolve()),
                    entry("Resolve, after the remedy", resolve()),
                    entry("Confirm, satisfied", confirm(true)),
                    entry("Confirm, unsatisfied", confirm(false)),
                    entry("Confirm, unsatisfied, too late", confirm(false).at(LATER)),
                    entry(
                            "Confirm, unsatisfied, after an appeal",
                            confirm(false)
                                    .given(found ->
                                            Changed.handled(found, Handling::withAppealExhausted))),
                    entry("CloseBySilence, in time", close().at(LATER)),
                    entry("CloseBySilence, too early", close()),
                    entry(
                            "Withdraw, by the customer",
                            Play.of(CUSTOMER, new Command.Withdraw("已解决"))));

    private SettlementPlays() {}

    private static Play approve(Actor actor, boolean approved) {
        return Play.of(actor, new Command.Approve(approved, "已阅"));
    }

    private static Play answer(boolean accepted, boolean requestReview) {
        return Play.of(CUSTOMER, new Command.Answer(accepted, requestReview, null));
    }

    private static Play decide() {
        return Play.of(OPERATIONS, new Command.Decide());
    }

    private static Play decideAppeal(AppealOutcome outcome, @Nullable Remedy remedy) {
        return Play.of(EXPERT, new Command.DecideAppeal(outcome, "已核实", "可申请调解", remedy));
    }

    private static Play resolve() {
        return Play.of(SUPERVISOR, new Command.Resolve("已核对并退款"));
    }

    private static Play confirm(boolean satisfied) {
        return Play.of(CUSTOMER, new Command.Confirm(satisfied, null));
    }

    private static Play close() {
        return Play.of(Actor.SYSTEM, new Command.CloseBySilence());
    }

    private static Complaint ofNoRemedy(Complaint found) {
        return offered(found, "agent1", null, "超出保修期");
    }

    private static Complaint offered(
            Complaint found, String draftedBy, @Nullable String remedy, @Nullable String reasons) {
        Proposal proposal =
                new Proposal(
                        "方案",
                        remedy,
                        null,
                        reasons,
                        "可申请换货",
                        draftedBy,
                        null,
                        List.of(),
                        null,
                        MONDAY_10AM);
        return Changed.handled(found, handling -> handling.withProposal(proposal));
    }

    private static Complaint drafted(Complaint found, boolean upheld) {
        Verdict draft =
                new Verdict(
                        upheld ? AppealOutcome.UPHELD : AppealOutcome.DISMISSED,
                        "已核实",
                        "可申请调解",
                        upheld ? REFUND : null,
                        "expert1",
                        MONDAY_10AM,
                        null,
                        null);
        return Changed.filed(found, dossier -> dossier.withReviewDraft(draft));
    }
}
