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
import dev.redress.store.DeskNotices;
import dev.redress.store.StoredIncoming;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/// Tells supervisors that messages wait for them: once a day for each reason, however many come.
@Singleton
class ParkedNotices {

    private static final String MATTER = "INCOMING";

    private final DeskNotices notices;
    private final Wording wording;
    private final DeskClock clock;

    ParkedNotices(DeskNotices notices, Wording wording, DeskClock clock) {
        this.notices = notices;
        this.wording = wording;
        this.clock = clock;
    }

    Uni<Void> tell(StoredIncoming message) {
        return message.state() == IncomingState.PARKED
                ? notices.tell(MATTER, notice(message), clock.instant()).replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    private Notice notice(StoredIncoming message) {
        IncomingReason reason = Objects.requireNonNull(message.reason());
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
        return new Notice(
                "%s:%s:%s".formatted(Template.MESSAGE_PARKED, reason, today),
                Template.MESSAGE_PARKED,
                new Recipient.Holders(Role.SUPERVISOR),
                wording.text(
                        Template.MESSAGE_PARKED,
                        Languages.CHINESE,
                        Map.of("reason", wording.name(reason, Languages.CHINESE))));
    }
}
