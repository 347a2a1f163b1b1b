package dev.redress.core.complaint;

import dev.redress.core.compensation.IdentityMethod;
import dev.redress.core.evidence.FactKind;
import dev.redress.core.evidence.ResponsibleParty;
import dev.redress.core.evidence.Snapshot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What establishes the facts of a case.
public sealed interface VerificationCommand extends Command {

    /// Keeps what the platform knows by itself as it is now.
    ///
    /// @param snapshots at least one
    record TakeSnapshots(List<Snapshot> snapshots) implements VerificationCommand {

        public TakeSnapshots {
            snapshots = List.copyOf(snapshots);
        }

        @Override
        public Action action() {
            return Action.TAKE_SNAPSHOT;
        }
    }

    /// Says what is so.
    ///
    /// @param value as [FactKind#value] gives it
    record RecordFinding(FactKind fact, String value, @Nullable String note)
            implements VerificationCommand {

        /// Whether it says that one of the parties is a fake.
        public boolean suspectsFraud() {
            return fact == FactKind.FRAUD && !value.equals(FactKind.NO_FAKE);
        }

        @Override
        public Action action() {
            return Action.RECORD_FINDING;
        }
    }

    /// Opens the frozen account of the customer again, whose identity was just made sure of
    /// (spec.md §7.1, §10.9). Whoever keeps the accounts of the platform does so when it reads of
    /// it.
    record UnfreezeAccount(IdentityMethod method, String reason) implements VerificationCommand {
        @Override
        public Action action() {
            return Action.UNFREEZE_ACCOUNT;
        }
    }

    /// Says who answers for what happened.
    record NameResponsible(ResponsibleParty party, String reason) implements VerificationCommand {
        @Override
        public Action action() {
            return Action.NAME_RESPONSIBLE;
        }
    }
}
