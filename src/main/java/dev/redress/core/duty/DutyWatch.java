package dev.redress.core.duty;

import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Actor;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.notice.Wording;
import dev.redress.core.notice.Words;
import dev.redress.core.staff.DutyRoster;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Alerts the next in the chain of a team that did not acknowledge an emergency in time.
///
/// It may come late: each link is alerted once and then has its full time. The last link is alerted
/// again each time its own is over, until somebody acknowledges or the case is over. Whoever the
/// roster has on duty for the team is alerted by name, from the first alert on. Nobody is alerted
/// by name of a case about themselves: the others on duty are, and the next in the chain.
public final class DutyWatch {

    private final DutyPolicy policy;
    private final Wording wording;

    public DutyWatch(DutyPolicy policy, Wording wording) {
        this.policy = policy;
        this.wording = wording;
    }

    /// Alerts those by name who are on duty while the first of their team still have time.
    public Relay name(Emergency emergency, DutyRoster roster, Instant now) {
        List<Event> events = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (DutyAlert found : emergency.alerts()) {
            for (String account : onDuty(emergency, found, roster, now)) {
                Recipient person = new Recipient.Person(account);
                events.add(event(found, person, now));
                notices.add(
                        new Notice(
                                personalKey(found, account),
                                Template.GREEN_CHANNEL_ALERT,
                                person,
                                words(Template.GREEN_CHANNEL_ALERT, emergency, Map.of())));
            }
        }
        return new Relay(emergency.alerts(), events, notices);
    }

    public Relay relay(Emergency emergency, DutyRoster roster, Instant now) {
        List<DutyAlert> alerts = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (DutyAlert found : emergency.alerts()) {
            Optional<DutyTeam> team = policy.team(found.team());
            if (emergency.over() || team.isEmpty()) {
                alerts.add(found.ended());
            } else {
                int step = team.get().stepFrom(found.step() + 1, emergency.about());
                DutyLink link = team.get().linkAt(step, emergency.about());
                DutyAlert fresh = DutyAlert.waiting(found.team(), step, now, link.patience());
                alerts.add(fresh);
                events.add(event(fresh, link.recipient(), now));
                notices.add(notice(emergency, fresh, link, key(fresh), link.recipient()));
                for (String account : onDuty(emergency, found, roster, now)) {
                    Recipient person = new Recipient.Person(account);
                    notices.add(
                            notice(emergency, fresh, link, personalKey(fresh, account), person));
                }
            }
        }
        return new Relay(alerts, events, notices);
    }

    private static List<String> onDuty(
            Emergency emergency, DutyAlert alert, DutyRoster roster, Instant now) {
        return roster.onDuty(alert.team(), now).stream()
                .filter(account -> !emergency.about().contains(account))
                .toList();
    }

    private static String key(DutyAlert alert) {
        return "DUTY:%s:%d".formatted(alert.team(), alert.step());
    }

    private static String personalKey(DutyAlert alert, String account) {
        return "%s:%s".formatted(key(alert), account);
    }

    private static Event event(DutyAlert alert, Recipient recipient, Instant now) {
        return new Event(
                EventType.GREEN_CHANNEL_ALERTED,
                now,
                Actor.SYSTEM.name(),
                Map.of(
                        "team", alert.team(),
                        "alert", String.valueOf(alert.step() + 1),
                        "recipient", recipient.address()));
    }

    private Notice notice(
            Emergency emergency, DutyAlert alert, DutyLink link, String key, Recipient recipient) {
        Template template = Template.GREEN_CHANNEL_UNANSWERED;
        Map<String, String> values =
                Map.of(
                        "team", alert.team(),
                        "minutes", String.valueOf(link.patience().toMinutes()));
        return new Notice(key, template, recipient, words(template, emergency, values));
    }

    private Words words(Template template, Emergency emergency, Map<String, String> further) {
        Map<String, String> values = new HashMap<>(emergency.words());
        values.put("caseNo", emergency.caseNo());
        values.putAll(further);
        return wording.words(template, emergency.language(), values);
    }
}
