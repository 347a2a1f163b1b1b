package dev.redress.insight;

import dev.redress.core.complaint.Command;
import dev.redress.core.conduct.Said;
import dev.redress.core.privacy.PublicText;
import dev.redress.platform.Body;
import dev.redress.platform.FieldError;
import dev.redress.platform.InvalidInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is asked of a mass complaint and of its cases.
interface ClusterRequests {

    int TEXT_MAX = 5_000;

    /// What many customers will read.
    interface ToMany {

        List<Said> said();

        /// What many read must name nobody (PRIV-09).
        ///
        /// @throws InvalidInput with each field that does
        default void requireNobodyNamed() {
            List<FieldError> errors =
                    said().stream()
                            .filter(one -> PublicText.holdsPersonalData(one.text()))
                            .map(one ->
                                    new FieldError(
                                            one.field(),
                                            "PERSONAL_DATA",
                                            "must hold no personal data"))
                            .toList();
            if (!errors.isEmpty()) {
                throw new InvalidInput(errors);
            }
        }
    }

    /// An answer to all.
    ///
    /// @param text for customers who read Chinese
    /// @param english for the others
    record BroadcastRequest(
            @Schema(examples = "该批次已下架，我们将为您免费换货。") @NotBlank @Size(max = TEXT_MAX) String text,
            @Schema(examples = "The batch was withdrawn; we replace yours for free.")
                    @NotBlank
                    @Size(max = TEXT_MAX)
                    String english)
            implements ToMany {

        @Override
        public List<Said> said() {
            return Said.all(Said.toCustomer("text", text), Said.toCustomer("english", english))
                    .toList();
        }
    }

    /// That a case is one of them, or leads them.
    record MembershipRequest(
            @NotNull @Nullable UUID clusterId,
            @Schema(examples = "同一批次") @NotBlank @Size(max = TEXT_MAX) String reason) {}

    /// The end of those whose handling is complete.
    ///
    /// @param result for customers who read Chinese
    /// @param english for the others
    /// @param proof where it can be looked up that the customers are satisfied who know the result
    ///   already; absent to leave their cases to them
    record MemberClosureRequest(
            @Valid @NotNull @Nullable ResultText result,
            @Valid @NotNull @Nullable ResultText english,
            @Schema(examples = "2026-03-25 电话回访名单 88") @Size(min = 1, max = TEXT_MAX)
                    @Nullable String proof)
            implements ToMany {

        @Override
        public List<Said> said() {
            return Stream.concat(
                            Body.required("result", result).said("result"),
                            Body.required("english", english).said("english"))
                    .toList();
        }
    }

    /// What a customer is told at the end.
    ///
    /// @param whatWeDid what the platform did
    /// @param solution what came of it
    record ResultText(
            @Schema(examples = "该批次已下架并送检") @NotBlank @Size(max = TEXT_MAX) String whatWeDid,
            @Schema(examples = "已免费换货") @NotBlank @Size(max = TEXT_MAX) String solution) {

        private Stream<Said> said(String field) {
            return Said.all(
                    Said.toCustomer(field + ".whatWeDid", whatWeDid),
                    Said.toCustomer(field + ".solution", solution));
        }

        Command.Resolve toCommand() {
            return new Command.Resolve(whatWeDid, solution);
        }
    }

    /// That it is none of them.
    ///
    /// @param clusterId absent for each that it belongs to
    record DepartureRequest(
            @Nullable UUID clusterId,
            @Schema(examples = "客户希望单独处理") @Size(max = TEXT_MAX) @Nullable String reason) {}
}
