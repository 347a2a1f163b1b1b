package dev.redress.core.complaint;

import java.util.UUID;

/// What makes another case of one that stays as it is.
public sealed interface OffspringCommand extends Command {

    /// The other case, which is opened with it.
    UUID caseId();

    String caseNo();

    String reason();

    /// Makes a complaint of an inquiry or feedback.
    record Convert(UUID caseId, String caseNo, String reason) implements OffspringCommand {
        @Override
        public Action action() {
            return Action.CONVERT;
        }
    }

    /// Hands the second matter of a complaint to a case of its own.
    record SplitOff(UUID caseId, String caseNo, String reason) implements OffspringCommand {
        @Override
        public Action action() {
            return Action.SPLIT;
        }
    }
}
