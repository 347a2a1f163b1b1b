package dev.redress.core.security;

import java.util.stream.Stream;

/// What must be done about an event, each by its time.
public enum DutyKind {
    /// The team takes it on.
    RESPOND,
    CONTAIN,
    /// The departments concerned are told (FRD-03).
    REPORT_DEPARTMENTS,
    /// The regulator is told (FRD-03, FRD-08).
    REPORT_REGULATOR,
    /// Those whose data they are are told (FRD-08).
    NOTIFY_PERSONS,
    /// What allowed it is mended, with proof (FRD-06).
    RECTIFY;

    /// Whether somebody is told, or the desk says why not.
    public boolean tells() {
        return switch (this) {
            case REPORT_DEPARTMENTS, REPORT_REGULATOR, NOTIFY_PERSONS -> true;
            case RESPOND, CONTAIN, RECTIFY -> false;
        };
    }

    /// The duties that an event of this class brings.
    static Stream<DutyKind> of(SecurityClass securityClass) {
        return Stream.of(values())
                .filter(kind ->
                        securityClass.endangersPersonalData()
                                || (kind != REPORT_REGULATOR && kind != NOTIFY_PERSONS));
    }
}
