package dev.redress.desk;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.SkillGroup;
import dev.redress.core.complaint.TeamCommand;
import dev.redress.core.complaint.Teamwork;
import dev.redress.core.identity.Actor;
import dev.redress.core.sla.Stage;
import dev.redress.platform.Body;
import dev.redress.platform.InvalidInput;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// What brings others into a case.
interface TeamRequests {

    int TEXT_MAX = 5_000;
    int NAME_MAX = 200;

    /// Where the case goes: to a team, to a person, or both.
    ///
    /// @param to the team; absent if the case stays with its team
    /// @param account the person; absent if whoever works on it goes on until the team has chosen
    record TransferRequest(
            @Nullable SkillGroup to,
            @Size(min = 1, max = NAME_MAX) @Nullable String account,
            @NotBlank @Size(max = TEXT_MAX) String reason) {}

    record EscalationRequest(@NotBlank @Size(max = TEXT_MAX) String reason) {

        Command toCommand() {
            return new TeamCommand.Escalate(reason);
        }
    }

    /// A step that was done.
    ///
    /// @param stage VERIFY, APPROVE, CHANGE_DONE, CARRIER_CONTACT, CONNECT or COMPLETE
    record StepRequest(
            @NotNull @Nullable Stage stage, @NotBlank @Size(max = TEXT_MAX) String finding) {

        Command toCommand() {
            Stage step = Body.required("stage", stage);
            if (!Teamwork.STEPS.contains(step)) {
                throw InvalidInput.of(
                        "stage",
                        "NOT_ALLOWED",
                        "must be one of "
                                + Teamwork.STEPS.stream().map(Stage::name).sorted().toList());
            }
            return new TeamCommand.FinishStep(step, finding);
        }
    }

    /// What another department is asked.
    ///
    /// @param department its name, as people call it
    /// @param dueAt when the answer is wanted
    /// @param owner who answers for it there, by account
    record TaskRequest(
            @NotBlank @Size(max = NAME_MAX) String department,
            @NotBlank @Size(max = TEXT_MAX) String text,
            @Nullable OffsetDateTime dueAt,
            @Size(min = 1, max = NAME_MAX) @Nullable String owner) {

        Command toCommand(@Nullable Actor named) {
            return new TeamCommand.GiveTask(
                    department,
                    text,
                    dueAt == null ? null : dueAt.toInstant().truncatedTo(ChronoUnit.MICROS),
                    named);
        }
    }

    record TaskAnswerRequest(@NotBlank @Size(max = TEXT_MAX) String text) {

        Command toCommand(int number) {
            return new TeamCommand.AnswerTask(number, text);
        }
    }
}
