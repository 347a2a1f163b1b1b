package dev.redress.core.sla;

import dev.redress.core.classification.Severity;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Recipient;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who is told what time does to a case (spec.md §4.4).
///
/// @param level how far the case has climbed
record Audience(Watched watched, int level) {

    Set<Recipient> toTellOfBreach(Stage stage) {
        Set<Recipient> recipients = stage.isStatutory() ? toAnswerFor() : toAlarm();
        recipients.addAll(holders(alsoToldOf(stage, watched.severity())));
        return recipients;
    }

    Set<Recipient> toWarn(Stage stage) {
        Set<Recipient> recipients = new LinkedHashSet<>();
        addPerson(recipients, watched.assignee());
        addPerson(recipients, watched.owner());
        // A warning that nobody reads helps nobody: unassigned cases are the supervisors'.
        if (recipients.isEmpty() || watched.severity() != Severity.GENERAL) {
            recipients.add(new Recipient.Holders(Role.SUPERVISOR));
        }
        if (stage.isStatutory()) {
            recipients.add(new Recipient.Holders(Role.COMPLIANCE));
        }
        return recipients;
    }

    Set<Recipient> toAlarm() {
        Set<Recipient> recipients = new LinkedHashSet<>();
        addPerson(recipients, watched.owner());
        recipients.add(new Recipient.Holders(Role.SUPERVISOR));
        recipients.addAll(holders(EscalationLadder.rolesOf(level)));
        return recipients;
    }

    /// Those who answer to the authority.
    private Set<Recipient> toAnswerFor() {
        Set<Recipient> recipients = new LinkedHashSet<>();
        addPerson(recipients, watched.owner());
        recipients.addAll(holders(List.of(Role.COMPLIANCE, Role.OPERATIONS)));
        return recipients;
    }

    private static List<Role> alsoToldOf(Stage stage, Severity severity) {
        if (stage == Stage.APPEAL_FINAL) {
            return List.of(Role.OPERATIONS, Role.COMPLIANCE);
        }
        if (stage != Stage.RESOLVE) {
            return List.of();
        }
        return switch (severity) {
            case GENERAL -> List.of();
            case SERIOUS -> List.of(Role.OPERATIONS);
            case MAJOR, URGENT -> List.of(Role.OPERATIONS, Role.COMPLIANCE);
        };
    }

    private static void addPerson(Set<Recipient> recipients, @Nullable String account) {
        if (account != null) {
            recipients.add(new Recipient.Person(account));
        }
    }

    private static List<Recipient> holders(List<Role> roles) {
        return roles.stream().<Recipient>map(Recipient.Holders::new).toList();
    }
}
