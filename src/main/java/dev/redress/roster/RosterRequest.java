package dev.redress.roster;

import dev.redress.core.staff.Shift;
import dev.redress.platform.Body;
import dev.redress.platform.FieldError;
import dev.redress.platform.InvalidInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The shifts of some people in some time, as a whole.
///
/// @param from of the time that is planned; what the named people had planned in it before is
///   replaced
/// @param to not included
/// @param people whose plan is replaced beside those with shifts: without any, they have none then
record RosterRequest(
        @Schema(examples = "2026-03-02T00:00:00+08:00") @NotNull @Nullable OffsetDateTime from,
        @Schema(examples = "2026-03-09T00:00:00+08:00") @NotNull @Nullable OffsetDateTime to,
        @Schema(examples = "[\"agent2\"]") @Size(max = RosterRequest.PEOPLE_MAX)
                @Nullable List<@NotBlank String> people,
        @NotNull @Size(max = RosterRequest.SHIFTS_MAX)
                @Nullable List<@NotNull @Valid ShiftRequest> shifts) {

    static final int SHIFTS_MAX = 5_000;
    static final int PEOPLE_MAX = 1_000;

    /// @param dutyGroup which they are on duty for; absent for plain work
    record ShiftRequest(
            @NotBlank @Nullable String account,
            @Schema(examples = "TECHNOLOGY") @Size(min = 1, max = 200) @Nullable String dutyGroup,
            @NotNull @Nullable OffsetDateTime startAt,
            @NotNull @Nullable OffsetDateTime endAt) {

        Shift toShift() {
            return new Shift(
                    Body.required("account", account),
                    dutyGroup,
                    instant(Body.required("startAt", startAt)),
                    instant(Body.required("endAt", endAt)));
        }
    }

    /// What no two shifts have in common.
    private record Beginning(String account, @Nullable String dutyGroup, Instant at) {

        private static Beginning of(Shift shift) {
            return new Beginning(shift.account(), shift.dutyGroup(), shift.startAt());
        }
    }

    Instant begin() {
        return instant(Body.required("from", from));
    }

    Instant end() {
        return instant(Body.required("to", to));
    }

    /// All whose plan is replaced.
    Set<String> replaced() {
        return Stream.concat(
                        named().stream(),
                        Body.required("shifts", shifts).stream()
                                .map(shift -> Body.required("account", shift.account())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> named() {
        return people == null ? List.of() : people;
    }

    /// @param dutyGroups that there are
    /// @throws InvalidInput with everything that is wrong
    List<Shift> planned(List<String> dutyGroups) {
        List<FieldError> errors = new ArrayList<>();
        if (!begin().isBefore(end())) {
            errors.add(new FieldError("to", "OUT_OF_RANGE", "must be after from"));
        }
        List<Shift> planned = new ArrayList<>();
        Set<Beginning> begun = new HashSet<>();
        List<ShiftRequest> given = Body.required("shifts", shifts);
        if (given.isEmpty() && named().isEmpty()) {
            errors.add(new FieldError("shifts", "REQUIRED", "must not be empty without people"));
        }
        for (int i = 0; i < given.size(); i++) {
            String place = "shifts[%d]".formatted(i);
            try {
                Shift shift = given.get(i).toShift();
                planned.add(shift);
                check(place, shift, dutyGroups, errors);
                if (!begun.add(Beginning.of(shift))) {
                    errors.add(new FieldError(place, "DUPLICATE", "begins like an earlier shift"));
                }
            } catch (IllegalArgumentException e) {
                errors.add(new FieldError(place, "INVALID", String.valueOf(e.getMessage())));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return planned;
    }

    private void check(
            String place, Shift shift, List<String> dutyGroups, List<FieldError> errors) {
        if (shift.startAt().isBefore(begin()) || !shift.startAt().isBefore(end())) {
            errors.add(
                    new FieldError(
                            place + ".startAt", "OUT_OF_RANGE", "must lie between from and to"));
        }
        if (shift.dutyGroup() != null && !dutyGroups.contains(shift.dutyGroup())) {
            errors.add(
                    new FieldError(
                            place + ".dutyGroup", "UNKNOWN", "must be one of " + dutyGroups));
        }
    }

    private static Instant instant(OffsetDateTime given) {
        return given.toInstant().truncatedTo(ChronoUnit.MICROS);
    }
}
