package dev.redress.core.incident;

import dev.redress.core.register.Flaw;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How an incident is answered.
///
/// @param leader an account, or a role where a plan names it; absent only on level 2
/// @param commandCentre likewise; empty only on level 2
public record Alarm(
        WarningLevel warning,
        ResponseLevel response,
        @Nullable String leader,
        List<String> commandCentre) {

    public Alarm {
        commandCentre = List.copyOf(commandCentre);
    }

    /// What is wrong with it: RED is answered on level 1, and level 1 is led by somebody with a
    /// command centre.
    Optional<Flaw> flaw() {
        if (warning == WarningLevel.RED && response != ResponseLevel.LEVEL_1) {
            return Optional.of(Flaw.LEVEL_TOO_LOW);
        }
        boolean isLed = leader != null && !commandCentre.isEmpty();
        return response == ResponseLevel.LEVEL_1 && !isLed
                ? Optional.of(Flaw.COMMAND_CENTRE_REQUIRED)
                : Optional.empty();
    }

    /// Whether one of the levels is above those of `other`, and none below.
    boolean isAbove(Alarm other) {
        return isNotBelow(other) && (warning != other.warning || response != other.response);
    }

    private boolean isNotBelow(Alarm other) {
        return warning.compareTo(other.warning) >= 0 && response.compareTo(other.response) >= 0;
    }
}
