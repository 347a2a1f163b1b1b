package dev.redress.core.incident;

import org.jspecify.annotations.Nullable;

/// What somebody wants to be done in an incident (spec.md §5.4, column "Event").
public sealed interface IncidentCommand {

    /// A further signal about the same trouble.
    record Join(SignalSource source, String summary) implements IncidentCommand {}

    record Declare(Alarm alarm) implements IncidentCommand {}

    /// The teams are called by the plan of the class; the desk does it by itself.
    ///
    /// @param version of the policy that the plan is of
    record NotifyTeams(EmergencyPlan plan, int version) implements IncidentCommand {}

    record Dismiss(String reason) implements IncidentCommand {}

    /// The trouble spreads no further.
    record Contain(String text) implements IncidentCommand {}

    /// What had failed works again.
    record Restore(String text) implements IncidentCommand {}

    /// It is proved to be over.
    record Recover(String serviceCheck, String dataCheck) implements IncidentCommand {}

    record Raise(Alarm alarm) implements IncidentCommand {}

    record Lower(Alarm alarm, String reason) implements IncidentCommand {}

    /// Gives it to another owner.
    ///
    /// @param to the account that owns it from now on
    record HandOver(String to) implements IncidentCommand {}

    record Note(String text) implements IncidentCommand {}

    /// Decides whether persons and the authority are told of a leak.
    record DecideNotification(
            boolean persons, boolean authority, String reason, @Nullable String legalBasis)
            implements IncidentCommand {}

    record Close(Review review, @Nullable String legalBasis) implements IncidentCommand {}
}
