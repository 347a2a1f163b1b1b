package dev.redress.policy;

import dev.redress.core.notice.ContactPolicy;
import dev.redress.core.notice.ContactPreferences;
import dev.redress.core.notice.QuietHours;
import dev.redress.core.notice.Template;
import dev.redress.core.policy.Rules;
import jakarta.inject.Singleton;
import java.time.Instant;

/// The quiet hours of the policy `contact` as this instance knows it. Whoever decides something has
/// read the rules before; until anybody has, the delivered hours count.
@Singleton
class QuietHoursInForce implements QuietHours {

    private final RereadRules rules;
    private final Delivered delivered;

    QuietHoursInForce(RereadRules rules, Delivered delivered) {
        this.rules = rules;
        this.delivered = delivered;
    }

    @Override
    public Instant earliest(Template template, boolean emergency, Instant now) {
        return policyAt(now).quietHours().earliest(template, emergency, now);
    }

    @Override
    public Instant earliest(
            ContactPreferences of, Template template, boolean emergency, Instant now) {
        return of.hoursUnder(policyAt(now)).earliest(template, emergency, now);
    }

    private ContactPolicy policyAt(Instant now) {
        Rules known = rules.known();
        return known == null ? delivered.contact() : known.contactAt(now);
    }
}
