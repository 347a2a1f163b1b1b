package dev.redress.core.complaint;

import dev.redress.core.compensation.Award;
import dev.redress.core.compensation.Books;
import dev.redress.core.compensation.Compensation;
import dev.redress.core.compensation.Step;
import java.util.UUID;

/// What gives a customer money or its like, and what becomes of it.
public sealed interface CompensationCommand extends Command {

    /// Grants something, or asks for it.
    ///
    /// @param id UUIDv7 of the compensation
    /// @param asksApproval whether what exceeds the actor's authority shall wait for another's
    ///   approval, and not be refused
    record Grant(UUID id, Award award, boolean asksApproval, Books books)
            implements CompensationCommand {
        @Override
        public Action action() {
            return Action.COMPENSATE;
        }
    }

    /// Goes on with what was granted or asked for.
    ///
    /// @param found as it is now
    record Proceed(Compensation found, Step step, Books books) implements CompensationCommand {
        @Override
        public Action action() {
            return switch (step) {
                case Step.Judge _, Step.Advise _ -> Action.JUDGE_COMPENSATION;
                case Step.OrderPayment _ -> Action.PAY_COMPENSATION;
                case Step.Verify _,
                        Step.Revoke _,
                        Step.NotePaid _,
                        Step.NoteRefused _,
                        Step.TakeBack _,
                        Step.FileClaim _,
                        Step.NoteRecovered _,
                        Step.WriteOff _ ->
                        Action.SETTLE_COMPENSATION;
            };
        }
    }
}
