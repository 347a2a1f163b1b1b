package dev.redress.core.complaint;

import dev.redress.core.arbitration.Arbitration;
import dev.redress.core.conduct.Said;
import dev.redress.core.mediation.Mediation;
import dev.redress.core.mediation.MediationCommand;
import dev.redress.core.mediation.MediationState;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A step of a mediation or arbitration that was decided there, and what it means for the case. See
/// [Disputes].
public sealed interface DisputeCommand extends Command {

    /// A step of a mediation.
    ///
    /// @param step what somebody did
    /// @param before absent if the mediation begins by it
    record Mediate(MediationCommand step, @Nullable Mediation before, Mediation after)
            implements DisputeCommand {

        /// Whether the mediation came to another state by it.
        boolean isMove() {
            return before == null || before.state() != after.state();
        }

        /// Whether the parties must be given their time anew: what they had to answer or to sign is
        /// another thing now.
        boolean isAskedAnew() {
            return !isMove()
                    && before != null
                    && (step instanceof MediationCommand.Agree
                            || (step instanceof MediationCommand.Name
                                    && before.institution() != null));
        }

        /// Whether the agreement binds from now on.
        boolean isFiling() {
            return after.state() == MediationState.FILED
                    && before != null
                    && before.state() == MediationState.AGREED;
        }

        @Override
        public Action action() {
            return Action.MEDIATE;
        }

        @Override
        public Stream<Said> said() {
            return switch (step) {
                case MediationCommand.Hold(var session) ->
                        Said.toCustomer("minutes", session.minutes());
                case MediationCommand.GiveUp(String reason) -> Said.toCustomer("reason", reason);
                case MediationCommand.Fail(String reason) -> Said.toCustomer("reason", reason);
                case MediationCommand.Agree agree -> Said.toCustomer("text", agree.text());
                case MediationCommand.Request _,
                        MediationCommand.Appoint _,
                        MediationCommand.Consent _,
                        MediationCommand.Refuse _,
                        MediationCommand.Name _,
                        MediationCommand.Sign _,
                        MediationCommand.Fulfil _,
                        MediationCommand.Lapse _,
                        MediationCommand.Miss _ ->
                        Stream.empty();
            };
        }
    }

    /// A step of an arbitration.
    ///
    /// @param mediations of the case as they were before this step, in the order of their numbers
    /// @param before absent if the arbitration begins by it
    record Arbitrate(List<Mediation> mediations, @Nullable Arbitration before, Arbitration after)
            implements DisputeCommand {

        public Arbitrate {
            mediations = List.copyOf(mediations);
        }

        /// The last one.
        @Nullable Mediation mediation() {
            return mediations.isEmpty() ? null : mediations.getLast();
        }

        /// Whether the parties are bound by an agreement, which the arbitration may be about.
        boolean hasAgreement() {
            Mediation last = mediation();
            return last != null && last.state().stands();
        }

        /// Whether the dates of what the parties owe are watched, and no other of the desk.
        boolean isAwaited() {
            Mediation last = mediation();
            return last != null && last.state() == MediationState.FILED;
        }

        /// Whether the last of what they had agreed on was done since somebody went to arbitration,
        /// whether or not they have asked for another mediation since.
        boolean isFulfilledMeanwhile() {
            Instant appliedAt = after.steps().getFirst().at();
            return mediations.stream()
                    .filter(mediation -> mediation.state() == MediationState.FULFILLED)
                    .map(Mediation::endedAt)
                    .anyMatch(endedAt -> endedAt != null && !endedAt.isBefore(appliedAt));
        }

        boolean isMove() {
            return before == null || before.state() != after.state();
        }

        @Override
        public Action action() {
            return Action.ARBITRATE;
        }
    }
}
