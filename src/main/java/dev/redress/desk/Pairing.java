package dev.redress.desk;

import dev.redress.core.complaint.Action;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Lifecycle;
import dev.redress.core.complaint.LinkCommand;
import dev.redress.core.complaint.MergeCommand;
import dev.redress.core.complaint.Outcome;
import dev.redress.core.duplicate.Relation;
import dev.redress.core.identity.Actor;
import dev.redress.store.LinkStore;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody wants of two cases at once.
sealed interface Pairing {

    UUID other();

    Action action();

    /// Whether whom one of both is about holds for all that is one with either.
    default boolean reachesKin() {
        return false;
    }

    LinkStore.Both decide(
            Lifecycle lifecycle, Complaint one, Complaint other, Actor actor, Instant now);

    /// What the one has to do with the other.
    ///
    /// @param relation absent if it is taken back
    record Linking(UUID other, @Nullable Relation relation, String reason) implements Pairing {

        @Override
        public Action action() {
            return relation == null ? Action.UNLINK : Action.LINK;
        }

        @Override
        public LinkStore.Both decide(
                Lifecycle lifecycle, Complaint one, Complaint other, Actor actor, Instant now) {
            return new LinkStore.Both(
                    lifecycle.decide(one, towards(other, false), actor, now),
                    lifecycle.decide(other, towards(one, true), actor, now));
        }

        /// What one of both is told of the other.
        private LinkCommand towards(Complaint other, boolean isCounterpart) {
            return relation == null
                    ? new LinkCommand.Unlink(other.id(), other.caseNo(), reason, isCounterpart)
                    : new LinkCommand.Link(
                            other.id(), other.caseNo(), relation, reason, isCounterpart);
        }
    }

    /// The one goes into the other.
    record Merging(UUID other, String reason) implements Pairing {

        @Override
        public Action action() {
            return Action.MERGE;
        }

        @Override
        public boolean reachesKin() {
            return true;
        }

        @Override
        public LinkStore.Both decide(
                Lifecycle lifecycle, Complaint one, Complaint other, Actor actor, Instant now) {
            return switch (lifecycle.decide(
                    one, new MergeCommand.Merge(other, reason), actor, now)) {
                case Outcome.Accepted merged ->
                        new LinkStore.Both(
                                merged,
                                lifecycle.decide(
                                        other,
                                        new MergeCommand.Absorb(merged.change().after(), reason),
                                        actor,
                                        now));
                case Outcome.Refused refused -> new LinkStore.Both(refused, refused);
            };
        }
    }

    /// The one comes out of the other again.
    record Parting(UUID other, String reason) implements Pairing {

        @Override
        public Action action() {
            return Action.UNDO_MERGE;
        }

        @Override
        public LinkStore.Both decide(
                Lifecycle lifecycle, Complaint one, Complaint other, Actor actor, Instant now) {
            return new LinkStore.Both(
                    lifecycle.decide(one, new MergeCommand.UndoMerge(other, reason), actor, now),
                    lifecycle.decide(other, new MergeCommand.Release(one, reason), actor, now));
        }
    }
}
