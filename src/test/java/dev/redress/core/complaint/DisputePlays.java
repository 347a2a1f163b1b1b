package dev.redress.core.complaint;

import static dev.redress.core.arbitration.ArbitrationState.ACCEPTED;
import static dev.redress.core.arbitration.ArbitrationState.AWARDED;
import static dev.redress.core.arbitration.ArbitrationState.HEARD;
import static dev.redress.core.arbitration.ArbitrationState.NOT_ACCEPTED;
import static dev.redress.core.arbitration.ArbitrationState.PERFORMED;
import static dev.redress.core.arbitration.ArbitrationState.TRIBUNAL_FORMED;
import static dev.redress.core.complaint.CaseCast.COMPLIANCE;
import static dev.redress.core.complaint.CaseCast.CUSTOMER;
import static dev.redress.core.complaint.CaseCast.MEDIATOR;
import static dev.redress.core.complaint.CaseCast.MIDDLE;
import static dev.redress.core.complaint.DisputeCast.applied;
import static dev.redress.core.complaint.DisputeCast.arbitrated;
import static dev.redress.core.complaint.DisputeCast.mediate;
import static java.util.Map.entry;

import dev.redress.core.arbitration.Arbitration;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.mediation.Mediation;
import dev.redress.core.mediation.MediationCommand;
import dev.redress.core.mediation.Party;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Rows about what a mediation or an arbitration means for its case.
final class DisputePlays {

    /// The first in contact is an agent, and could be a mediator as well.
    private static final Actor PARTIAL = new Actor("agent1", Set.of(Role.MEDIATOR));

    static final Map<String, Play> ALL =
            Map.ofEntries(
                    entry(
                            "Mediate, requested",
                            play(CUSTOMER, null, DisputeCast.REQUEST)
                                    .given(found -> Changed.ofMerchant(found, "M-1"))),
                    entry("Mediate, of no merchant", play(CUSTOMER, null, DisputeCast.REQUEST)),
                    entry(
                            "Mediate, a mediator is appointed",
                            play(MIDDLE, DisputeCast.requested(), DisputeCast.APPOINTMENT)),
                    entry(
                            "Mediate, by whoever had a part",
                            play(
                                            MIDDLE,
                                            DisputeCast.requested(),
                                            new MediationCommand.Appoint(PARTIAL, true))
                                    .given(DisputePlays::touched)),
                    entry(
                            "Mediate, opened",
                            play(MIDDLE, DisputeCast.nearlyOpened(), DisputeCast.MERCHANT_CONSENT)),
                    entry(
                            "Mediate, declined",
                            play(MIDDLE, DisputeCast.requested(), DisputeCast.MERCHANT_REFUSAL)),
                    entry(
                            "Mediate, a session",
                            play(MEDIATOR, DisputeCast.opened(), DisputeCast.SESSION)),
                    entry(
                            "Mediate, the agreement is filed",
                            play(
                                    MIDDLE,
                                    DisputeCast.nearlySigned(),
                                    DisputeCast.signature(
                                            DisputeCast.nearlySigned(), Party.MERCHANT, "传真"))),
                    entry(
                            "Mediate, failed",
                            play(MEDIATOR, DisputeCast.offered(), DisputeCast.FAILURE)),
                    entry(
                            "Mediate, given up as it is not performed",
                            play(MEDIATOR, DisputeCast.broken(), DisputeCast.FAILURE)),
                    entry(
                            "Mediate, fulfilled",
                            play(MIDDLE, DisputeCast.filed(), DisputeCast.PROOF)),
                    entry("Arbitrate, applied", play(COMPLIANCE, null, applied())),
                    entry(
                            "Arbitrate, a step of it",
                            play(COMPLIANCE, applied(), arbitrated(ACCEPTED))),
                    entry(
                            "Arbitrate, not accepted",
                            play(COMPLIANCE, applied(), arbitrated(NOT_ACCEPTED))),
                    entry(
                            "Arbitrate, awarded",
                            play(
                                    COMPLIANCE,
                                    arbitrated(ACCEPTED, TRIBUNAL_FORMED, HEARD),
                                    arbitrated(ACCEPTED, TRIBUNAL_FORMED, HEARD, AWARDED))),
                    entry(
                            "Arbitrate, performed",
                            play(
                                    COMPLIANCE,
                                    arbitrated(ACCEPTED, TRIBUNAL_FORMED, HEARD, AWARDED),
                                    arbitrated(
                                            ACCEPTED,
                                            TRIBUNAL_FORMED,
                                            HEARD,
                                            AWARDED,
                                            PERFORMED))));

    private DisputePlays() {}

    private static Play play(Actor actor, @Nullable Mediation before, MediationCommand step) {
        return Play.of(actor, mediate(before, step, actor));
    }

    private static Play play(Actor actor, @Nullable Arbitration before, Arbitration after) {
        return Play.of(actor, DisputeCast.arbitrate(before, after));
    }

    private static Complaint touched(Complaint found) {
        Recourse recourse =
                new Recourse(
                        List.of(PARTIAL.name()), found.dossier().recourse().appeals(), null, false);
        return Changed.filed(found, dossier -> dossier.with(recourse));
    }
}
