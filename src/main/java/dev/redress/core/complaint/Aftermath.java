package dev.redress.core.complaint;

import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a change leaves beside the case: the customer's word on the result, the record with which
/// the evaluation of the team begins, and that the customer's file grows.
///
/// @param verdicts in the order they were given
/// @param closing of a case that was closed
/// @param archived whether the case was put away
public record Aftermath(List<Verdict> verdicts, @Nullable ClosingRecord closing, boolean archived) {

    public Aftermath {
        verdicts = List.copyOf(verdicts);
    }

    /// The customer's word on the result of a case (FBK-07).
    ///
    /// @param by who said so: the customer, or whoever heard it
    /// @param proof where that can be looked up; absent if the customer said it to the desk
    public record Verdict(Instant at, boolean satisfied, String by, @Nullable String proof) {}

    /// How a case was closed, and how the team did in it (FBK-05).
    ///
    /// @param reason `confirmed` by the customer, `silence`, or what else ended the matter
    /// @param handlingSeconds from the receipt to the closing
    public record ClosingRecord(
            Instant at,
            String reason,
            long handlingSeconds,
            int promisesKept,
            int promisesBroken) {}

    /// What `change` leaves.
    ///
    /// @param before the case that it was decided upon
    public static Aftermath of(Complaint before, Change change) {
        List<Event> events = change.events();
        List<Verdict> verdicts =
                before.status() == Status.RESOLVED
                        ? events.stream()
                                .filter(Aftermath::isVerdict)
                                .map(Aftermath::verdict)
                                .toList()
                        : List.of();
        ClosingRecord closing =
                events.stream()
                        .filter(event -> event.type() == EventType.CLOSED)
                        .map(Aftermath::closing)
                        .findFirst()
                        .orElse(null);
        boolean archived = events.stream().anyMatch(event -> event.type() == EventType.ARCHIVED);
        return new Aftermath(verdicts, closing, archived);
    }

    private static boolean isVerdict(Event event) {
        return event.type() == EventType.CONFIRMED || event.type() == EventType.DISSATISFIED;
    }

    private static Verdict verdict(Event event) {
        return new Verdict(
                event.at(),
                event.type() == EventType.CONFIRMED,
                event.actor(),
                event.details().get("proof"));
    }

    private static ClosingRecord closing(Event event) {
        return new ClosingRecord(
                event.at(),
                detail(event, "reason"),
                Long.parseLong(detail(event, "handlingSeconds")),
                Integer.parseInt(detail(event, "promisesKept")),
                Integer.parseInt(detail(event, "promisesBroken")));
    }

    private static String detail(Event event, String name) {
        return Objects.requireNonNull(event.details().get(name), name);
    }
}
