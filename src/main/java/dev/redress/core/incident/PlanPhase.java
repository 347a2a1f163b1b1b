package dev.redress.core.incident;

import java.util.EnumSet;
import java.util.Set;

/// What a step of a plan is for. A plan follows one of two schemes from end to end.
public enum PlanPhase {
    PREVENTION,
    MONITORING,
    RESPONSE,
    RECOVERY,
    SUMMARY,
    RECOGNISE,
    RESPOND,
    NOTIFY,
    ANALYSE_AND_PREVENT;

    /// The five steps of every incident (INC-01).
    public static final Set<PlanPhase> FIVE =
            Set.copyOf(EnumSet.of(PREVENTION, MONITORING, RESPONSE, RECOVERY, SUMMARY));

    /// The four steps where data are in danger (FRD-09).
    public static final Set<PlanPhase> FOUR =
            Set.copyOf(EnumSet.of(RECOGNISE, RESPOND, NOTIFY, ANALYSE_AND_PREVENT));
}
