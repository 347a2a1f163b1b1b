package dev.redress.roster;

import dev.redress.core.identity.Role;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.notice.Wording;
import dev.redress.core.sla.PrintedTime;
import dev.redress.core.staff.DutyGap;
import dev.redress.platform.DeskClock;
import dev.redress.platform.Languages;
import dev.redress.platform.Operation;
import dev.redress.platform.OperationOrder;
import dev.redress.platform.OperationReport;
import dev.redress.platform.OperationRun;
import dev.redress.platform.RulesInForce;
import dev.redress.store.DeskNotices;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Warns the supervisors of times in which nobody would be on duty, seven days ahead, and once of
/// each (ORG-04).
@ApplicationScoped
public class DutyWatch implements Operation {

    private static final Recipient SUPERVISORS = new Recipient.Holders(Role.SUPERVISOR);
    private static final String OPEN = "…";

    private final DutyPlan duty;
    private final DeskNotices notices;
    private final RulesInForce rules;
    private final DeskClock clock;

    DutyWatch(DutyPlan duty, DeskNotices notices, RulesInForce rules, DeskClock clock) {
        this.duty = duty;
        this.notices = notices;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "duty-watch";
    }

    @Override
    public Uni<OperationReport> run(OperationOrder order) {
        OperationRun run = new OperationRun(this, order, clock.instant());
        return rules.now()
                .map(inForce -> inForce.wordingAt(run.at()))
                .chain(wording ->
                        duty.gaps(run.at()).chain(gaps -> tell(run, order, gaps, wording)))
                .map(_ -> run.report());
    }

    private Uni<Void> tell(
            OperationRun run, OperationOrder order, List<DutyGap> gaps, Wording wording) {
        List<DutyGap> due = gaps.stream().limit(run.remaining()).toList();
        if (order.dryRun()) {
            run.did(due.size());
            return Uni.createFrom().voidItem();
        }
        return run.eachByItself(
                due,
                gap -> "Nobody was told of the gap of %s".formatted(gap.group()),
                gap -> tell(run, gap, wording));
    }

    private Uni<Void> tell(OperationRun run, DutyGap gap, Wording wording) {
        return notices.tell("DUTY-" + gap.group(), notice(gap, wording), run.at())
                .invoke(isNew -> run.did(isNew ? 1 : 0))
                .replaceWithVoid();
    }

    private static Notice notice(DutyGap gap, Wording wording) {
        Template template = Template.DUTY_GAP;
        String key =
                "%s:%s:%s:%s".formatted(template, gap.group(), gap.from(), SUPERVISORS.address());
        Map<String, String> values =
                Map.of("group", gap.group(), "from", printed(gap.from()), "to", printed(gap.to()));
        return new Notice(
                key, template, SUPERVISORS, wording.words(template, Languages.CHINESE, values));
    }

    private static String printed(@Nullable Instant at) {
        return at == null ? OPEN : PrintedTime.of(at);
    }
}
