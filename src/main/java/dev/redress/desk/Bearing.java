package dev.redress.desk;

import dev.redress.core.complaint.Action;
import dev.redress.core.complaint.CaseNumber;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.OffspringCommand;
import dev.redress.core.complaint.Part;
import dev.redress.core.identity.Actor;
import dev.redress.core.policy.Rules;
import dev.redress.store.OffspringStore.Birth;
import dev.redress.store.TimeOrderedId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody wants to come out of a case.
sealed interface Bearing {

    Action action();

    Birth decide(Rules rules, Complaint found, Actor actor, Instant now);

    /// A case for its second matter.
    record Splitting(Part part, String reason) implements Bearing {

        @Override
        public Action action() {
            return Action.SPLIT;
        }

        @Override
        public Birth decide(Rules rules, Complaint found, Actor actor, Instant now) {
            UUID id = TimeOrderedId.at(now);
            String caseNo = CaseNumber.of(id, found.submission().receivedAt());
            return new Birth(
                    rules.lifecycleAt(now)
                            .decide(
                                    found,
                                    new OffspringCommand.SplitOff(id, caseNo, reason),
                                    actor,
                                    now),
                    rules.partOpeningAt(now).open(id, found, part, reason, actor, now));
        }
    }

    /// The complaint that an inquiry has become.
    ///
    /// @param content absent for the words of the inquiry
    record Converting(@Nullable String content, String reason) implements Bearing {

        @Override
        public Action action() {
            return Action.CONVERT;
        }

        @Override
        public Birth decide(Rules rules, Complaint found, Actor actor, Instant now) {
            UUID id = TimeOrderedId.at(now);
            String caseNo = CaseNumber.of(id, now);
            return new Birth(
                    rules.lifecycleAt(now)
                            .decide(
                                    found,
                                    new OffspringCommand.Convert(id, caseNo, reason),
                                    actor,
                                    now),
                    rules.conversionAt(now).open(id, found, content, reason, actor, now));
        }
    }
}
