package dev.redress.core.complaint;

import dev.redress.core.identity.Actor;
import dev.redress.core.sla.Stage;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What brings other people into a case, or says what they did.
public sealed interface TeamCommand extends Command {

    /// Passes the case on to a team, to a person, or to a person in a team.
    ///
    /// @param group absent if it stays with its team; at least one of both is there
    /// @param person the account with its roles
    record Transfer(@Nullable SkillGroup group, @Nullable Actor person, String reason)
            implements TeamCommand {

        public Transfer {
            if (group == null && person == null) {
                throw new IllegalArgumentException("A transfer goes somewhere");
            }
        }

        @Override
        public Action action() {
            return Action.TRANSFER;
        }

        @Override
        public Stream<String> givenTo() {
            return person == null ? Stream.empty() : Stream.of(person.name());
        }
    }

    /// Raises the case by one level.
    record Escalate(String reason) implements TeamCommand {
        @Override
        public Action action() {
            return Action.ESCALATE;
        }
    }

    /// Says that a step was done which nothing else in the case says.
    ///
    /// @param stage one of [Teamwork#STEPS]
    record FinishStep(Stage stage, String finding) implements TeamCommand {
        @Override
        public Action action() {
            return Action.FINISH_STEP;
        }
    }

    /// Asks something of another department.
    ///
    /// @param dueAt when the answer is wanted; absent for the usual time
    /// @param owner who answers for it there; absent for whoever asks
    record GiveTask(String department, String text, @Nullable Instant dueAt, @Nullable Actor owner)
            implements TeamCommand {

        public GiveTask(String department, String text, @Nullable Instant dueAt) {
            this(department, text, dueAt, null);
        }

        @Override
        public Action action() {
            return Action.GIVE_TASK;
        }

        @Override
        public Stream<String> givenTo() {
            return owner == null ? Stream.empty() : Stream.of(owner.name());
        }
    }

    /// Answers what a department was asked.
    ///
    /// @param number of the task
    record AnswerTask(int number, String text) implements TeamCommand {
        @Override
        public Action action() {
            return Action.ANSWER_TASK;
        }

        @Override
        public String resource() {
            return "tasks/%d/answer".formatted(number);
        }
    }
}
