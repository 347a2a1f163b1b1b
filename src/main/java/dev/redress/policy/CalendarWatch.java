package dev.redress.policy;

import dev.redress.core.identity.Role;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.notice.Wording;
import dev.redress.core.policy.Rules;
import dev.redress.core.sla.CalendarGaps;
import dev.redress.core.sla.WorkCalendar;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Languages;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.OperationRun;
import dev.redress.platform.RulesInForce;
import dev.redress.store.DeskNotices;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Reminds the administrators, once a day, of years whose days should be loaded by now.
@ApplicationScoped
public class CalendarWatch implements Operation {

    private static final Recipient ADMINISTRATORS = new Recipient.Holders(Role.ADMIN);

    private final RulesInForce rules;
    private final DeskNotices notices;
    private final DeskClock clock;

    CalendarWatch(RulesInForce rules, DeskNotices notices, DeskClock clock) {
        this.rules = rules;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "calendar-watch";
    }

    @Override
    public Uni<OperationReport> run(OperationOrder order) {
        OperationRun run = new OperationRun(this, order, clock.instant());
        return rules.now().chain(inForce -> tell(run, order, inForce)).map(_ -> run.report());
    }

    private Uni<Void> tell(OperationRun run, OperationOrder order, Rules inForce) {
        List<Integer> due =
                CalendarGaps.at(run.at(), inForce.calendar()).stream()
                        .limit(run.remaining())
                        .toList();
        Wording wording = inForce.wordingAt(run.at());
        if (order.dryRun()) {
            run.did(due.size());
            return Uni.createFrom().voidItem();
        }
        return Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUniAndConcatenate(year -> tell(run, year, wording))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> tell(OperationRun run, int year, Wording wording) {
        return notices.tell(CalendarId.ofYear(year), notice(year, wording, run.at()), run.at())
                .invoke(isNew -> run.did(isNew ? 1 : 0))
                .replaceWithVoid();
    }

    private static Notice notice(int year, Wording wording, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, WorkCalendar.ZONE);
        Template template = Template.CALENDAR_MISSING;
        String key = "%s:%d:%s:%s".formatted(template, year, today, ADMINISTRATORS.address());
        Map<String, String> values = Map.of("year", String.valueOf(year));
        return new Notice(
                key, template, ADMINISTRATORS, wording.words(template, Languages.CHINESE, values));
    }
}
