package dev.redress.desk;

import dev.redress.core.complaint.Command;
import dev.redress.core.complaint.RoutingCommand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What decides who has cases.
interface RoutingRequests {

    int TEXT_MAX = 5_000;
    int NAME_MAX = 200;

    record ReturnRequest(@NotBlank @Size(max = TEXT_MAX) String reason) {

        Command toCommand() {
            return new RoutingCommand.GiveBack(reason, null);
        }
    }

    /// Whom a complaint is about.
    ///
    /// @param account whom of the staff the complaint is about
    record ComplainedOfRequest(
            @Schema(examples = "agent1") @NotBlank @Size(max = NAME_MAX) String account) {}

    /// Many cases for one person.
    record BulkAssignmentRequest(
            @Schema(examples = "agent1") @NotBlank @Size(max = NAME_MAX) String assignee,
            @NotEmpty @Size(max = BulkAssignmentRequest.CASES_MAX)
                    @Nullable List<@NotNull @Valid CaseOfMany> cases) {

        static final int CASES_MAX = 200;
    }

    /// One of many cases.
    ///
    /// @param version that the caller has seen; absent to assign the case whatever became of it
    record CaseOfMany(@NotNull @Nullable UUID id, @Positive @Nullable Long version) {}
}
