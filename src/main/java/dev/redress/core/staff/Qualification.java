package dev.redress.core.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// All that somebody has passed, and what it lets them do (spec.md §7.2).
public record Qualification(List<Certificate> certificates) {

    public Qualification {
        certificates = List.copyOf(certificates);
    }

    /// Why something cannot be recorded.
    public enum Fault {
        /// It is recorded, or waits for a second person.
        ALREADY_RECORDED,
        /// What comes before it is not recorded yet.
        STEP_MISSING,
        /// It would have been before what comes before it.
        TOO_EARLY
    }

    /// Whether it counts, and with it all that it rests on.
    public boolean holds(CertificateKind kind) {
        return counting(kind).isPresent() && kind.before().map(this::holds).orElse(true);
    }

    /// Whether training and security test are recorded: until then somebody is NEW.
    public boolean isTrained() {
        return holds(CertificateKind.TRAINING_WEEK_4) && holds(CertificateKind.SECURITY_TEST);
    }

    /// Whether somebody in training has come to real cases, with a tutor (TRN-01).
    public boolean isInTutoring() {
        return holds(CertificateKind.TRAINING_WEEK_3);
    }

    /// Why `kind`, passed on that day, cannot be added; empty if it can.
    public Optional<Fault> fault(CertificateKind kind, LocalDate heldOn) {
        if (certificates.stream().anyMatch(one -> one.kind() == kind && one.stands())) {
            return Optional.of(Fault.ALREADY_RECORDED);
        }
        return kind.before().flatMap(before -> faultBehind(before, heldOn));
    }

    private Optional<Fault> faultBehind(CertificateKind before, LocalDate heldOn) {
        if (!holds(before)) {
            return Optional.of(Fault.STEP_MISSING);
        }
        return counting(before)
                .filter(earlier -> heldOn.isBefore(earlier.heldOn()))
                .map(_ -> Fault.TOO_EARLY);
    }

    private Optional<Certificate> counting(CertificateKind kind) {
        return certificates.stream()
                .filter(one -> one.kind() == kind && one.state() == Certificate.State.RECORDED)
                .findFirst();
    }
}
