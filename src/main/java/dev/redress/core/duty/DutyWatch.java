package dev.redress.core.duty;

import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Actor;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Template;
import dev.redress.core.notice.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Alerts the next in the chain of a team that did not acknowledge an emergency in time.
///
/// It may come late: each link is alerted once and then has its full time. The last link is alerted
/// again each time its own is over, until somebody acknowledges or the case is over.
public final class DutyWatch {

    private final DutyPolicy policy;
    private final Wording wording;

    public DutyWatch(DutyPolicy policy, Wording wording) {
        this.policy = policy;
        this.wording = wording;
    }

    public Relay relay(Emergency emergency, Instant now) {
        List<DutyAlert> alerts = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (DutyAlert found : emergency.alerts()) {
            Optional<DutyTeam> team = policy.team(found.team());
            if (emergency.over() || team.isEmpty()) {
                alerts.add(found.ended());
            } else {
                DutyLink link = team.get().linkAt(found.step() + 1);
                DutyAlert fresh =
                        DutyAlert.waiting(found.team(), found.step() + 1, now, link.patience());
                alerts.add(fresh);
                events.add(event(fresh, link, now));
                notices.add(notice(emergency, fresh, link));
            }
        }
        return new Relay(alerts, events, notices);
    }

    private static Event event(DutyAlert alert, DutyLink link, Instant now) {
        return new Event(
                EventType.GREEN_CHANNEL_ALERTED,
                now,
                Actor.SYSTEM.name(),
                Map.of(
                        "team", alert.team(),
                        "alert", String.valueOf(alert.step() + 1),
                        "recipient", link.recipient().address()));
    }

    private Notice notice(Emergency emergency, DutyAlert alert, DutyLink link) {
        Template template = Template.GREEN_CHANNEL_UNANSWERED;
        Map<String, String> values = new HashMap<>(emergency.words());
        values.put("caseNo", emergency.caseNo());
        values.put("team", alert.team());
        values.put("minutes", String.valueOf(link.patience().toMinutes()));
        return new Notice(
                "DUTY:%s:%d".formatted(alert.team(), alert.step()),
                template,
                link.recipient(),
                wording.text(template, emergency.language(), values));
    }
}
