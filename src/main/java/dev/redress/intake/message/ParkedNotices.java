package dev.redress.intake.message;

import dev.redress.core.identity.Role;
import dev.redress.core.incoming.IncomingReason;
import dev.redress.core.incoming.IncomingState;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.notice.Wording;
import dev.redress.core.sla.WorkCalendar;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Languages;
import dev.redress.platform.RulesInForce;
import dev.redress.store.DeskNotices;
import dev.redress.store.StoredIncoming;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/// Tells supervisors that messages wait for them: once a day for each reason, however many come.
@Singleton
class ParkedNotices {

    private static final String MATTER = "INCOMING";

    private final DeskNotices notices;
    private final RulesInForce rules;
    private final DeskClock clock;

    ParkedNotices(DeskNotices notices, RulesInForce rules, DeskClock clock) {
        this.notices = notices;
        this.rules = rules;
        this.clock = clock;
    }

    Uni<Void> tell(StoredIncoming message) {
        return message.state() == IncomingState.PARKED
                ? tell(Objects.requireNonNull(message.reason()))
                : Uni.createFrom().voidItem();
    }

    Uni<Void> tell(IncomingReason reason) {
        Instant now = clock.instant();
        return rules.now()
                .map(inForce -> notice(reason, inForce.wordingAt(now), now))
                .chain(notice -> notices.tell(MATTER, notice, now))
                .replaceWithVoid();
    }

    private static Notice notice(IncomingReason reason, Wording wording, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, WorkCalendar.ZONE);
        return new Notice(
                "%s:%s:%s".formatted(Template.MESSAGE_PARKED, reason, today),
                Template.MESSAGE_PARKED,
                new Recipient.Holders(Role.SUPERVISOR),
                wording.words(
                        Template.MESSAGE_PARKED,
                        Languages.CHINESE,
                        Map.of("reason", wording.name(reason, Languages.CHINESE))));
    }
}
