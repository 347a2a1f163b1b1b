package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.COMPLIANCE;
import static dev.redress.core.complaint.CaseCast.CUSTOMER;
import static dev.redress.core.complaint.CaseCast.LIFECYCLE;
import static dev.redress.core.complaint.CaseCast.MEDIATOR;
import static dev.redress.core.complaint.CaseCast.MIDDLE;

import dev.redress.core.arbitration.Arbitration;
import dev.redress.core.arbitration.ArbitrationCommand;
import dev.redress.core.arbitration.ArbitrationState;
import dev.redress.core.arbitration.Award;
import dev.redress.core.complaint.Disputes.Decided;
import dev.redress.core.identity.Actor;
import dev.redress.core.mediation.Institution;
import dev.redress.core.mediation.Mediation;
import dev.redress.core.mediation.MediationCommand;
import dev.redress.core.mediation.MediationState;
import dev.redress.core.mediation.Party;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// The next step of the mediation or arbitration of a random life, by what can follow.
final class ChanceDisputes {

    private static final MediationCommand INSTITUTION =
            new MediationCommand.Name(new Institution("消费者协会", "DSA-7"));

    private record Turn(Actor actor, MediationCommand command) {}

    private ChanceDisputes() {}

    static Decided mediated(Disputes found, Instant now, RandomGenerator random) {
        List<Turn> turns = turns(found.mediation());
        Turn turn = turns.get(random.nextInt(turns.size()));
        return found.mediate(turn.command(), LIFECYCLE, turn.actor(), now);
    }

    static Decided arbitrated(Disputes found, Instant now, RandomGenerator random) {
        Arbitration known = found.arbitration();
        return found.arbitrate(
                known == null || known.state().isOver()
                        ? new ArbitrationCommand.Apply(
                                new UUID(8, 1), "仲裁委员会", "118", DisputeCast.MONDAY, "申请书")
                        : next(known, random),
                LIFECYCLE,
                COMPLIANCE,
                now);
    }

    private static ArbitrationCommand next(Arbitration known, RandomGenerator random) {
        List<ArbitrationState> next = List.copyOf(known.state().next());
        ArbitrationState to = next.get(random.nextInt(next.size()));
        Award award =
                to == ArbitrationState.AWARDED
                        ? new Award("退款", DisputeCast.MONDAY.plusDays(random.nextInt(40)))
                        : null;
        return new ArbitrationCommand.Proceed(to, DisputeCast.MONDAY, "文件", award);
    }

    private static List<Turn> turns(@Nullable Mediation found) {
        MediationState state = found == null ? MediationState.DECLINED : found.state();
        return switch (state) {
            case FULFILLED, DECLINED, FAILED -> List.of(new Turn(CUSTOMER, DisputeCast.REQUEST));
            case REQUESTED ->
                    List.of(
                            new Turn(MIDDLE, DisputeCast.APPOINTMENT),
                            new Turn(CUSTOMER, DisputeCast.CUSTOMER_CONSENT),
                            new Turn(MIDDLE, DisputeCast.MERCHANT_CONSENT),
                            new Turn(MIDDLE, DisputeCast.MERCHANT_REFUSAL));
            case INTERNAL_OPEN ->
                    ofMediator(DisputeCast.SESSION, DisputeCast.GIVING_UP, DisputeCast.AGREEMENT);
            case THIRD_PARTY_OFFERED ->
                    List.of(
                            new Turn(MEDIATOR, INSTITUTION),
                            new Turn(CUSTOMER, DisputeCast.CUSTOMER_CONSENT),
                            new Turn(MIDDLE, DisputeCast.MERCHANT_CONSENT),
                            new Turn(MEDIATOR, DisputeCast.FAILURE));
            case THIRD_PARTY_OPEN -> ofMediator(DisputeCast.AGREEMENT, DisputeCast.FAILURE);
            case AGREED ->
                    List.of(
                            new Turn(
                                    CUSTOMER,
                                    DisputeCast.signature(
                                            DisputeCast.nearlySigned(), Party.CUSTOMER, null)),
                            new Turn(
                                    MIDDLE,
                                    DisputeCast.signature(
                                            DisputeCast.nearlySigned(), Party.MERCHANT, "传真")),
                            new Turn(MEDIATOR, DisputeCast.FAILURE));
            case FILED -> ofMediator(DisputeCast.PROOF);
            case NON_PERFORMED -> ofMediator(DisputeCast.PROOF, DisputeCast.FAILURE);
        };
    }

    private static List<Turn> ofMediator(MediationCommand... commands) {
        return List.of(commands).stream().map(command -> new Turn(MEDIATOR, command)).toList();
    }
}
