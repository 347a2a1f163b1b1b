package dev.redress.core.security;

import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.register.Turn;
import dev.redress.core.sla.PrintedTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells the team of a grade of an event.
final class Alarms {

    private Alarms() {}

    static List<Notice> of(SecurityEvent event, GradeTerms terms, Turn turn) {
        Map<String, String> values = new HashMap<>();
        values.put("class", turn.name(event.securityClass()));
        values.put("grade", turn.name(event.grade()));
        values.put("summary", event.summary());
        values.put("dueAt", PrintedTime.of(respondBy(event)));
        return terms.team().stream()
                .map(role ->
                        turn.notice(
                                event,
                                Template.SECURITY_EVENT_REPORTED,
                                new Recipient.Holders(role),
                                event.grade().name(),
                                values))
                .toList();
    }

    private static Instant respondBy(SecurityEvent event) {
        return event.duty(DutyKind.RESPOND)
                .map(duty -> duty.timer().dueAt())
                .orElse(event.discoveredAt());
    }
}
