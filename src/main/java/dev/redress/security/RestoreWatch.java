package dev.redress.security;

import dev.redress.core.identity.Role;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.notice.Wording;
import dev.redress.core.security.RestoreTest;
import dev.redress.platform.Languages;
import dev.redress.platform.RulesInForce;
import dev.redress.store.DeskNotices;
import dev.redress.store.RestoreTestStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// Tells, once a month, that for too long nobody has seen whether backups can be restored (SEC-09).
@Singleton
class RestoreWatch {

    private static final List<Recipient> TOLD =
            List.of(new Recipient.Holders(Role.OPERATIONS), new Recipient.Holders(Role.ADMIN));
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String MATTER = "RESTORE-TEST";

    private final RestoreTestStore tests;
    private final DeskNotices notices;
    private final RulesInForce rules;

    RestoreWatch(RestoreTestStore tests, DeskNotices notices, RulesInForce rules) {
        this.tests = tests;
        this.notices = notices;
        this.rules = rules;
    }

    /// Answers how many were told now, or would be in a dry run.
    Uni<Integer> look(Instant now, boolean dryRun) {
        return tests.safeAt()
                .map(safeAt -> safeAt.filter(at -> now.isAfter(RestoreTest.dueAfter(at))))
                .chain(overdue ->
                        overdue.isEmpty()
                                ? Uni.createFrom().item(0)
                                : told(overdue.get(), now, dryRun));
    }

    private Uni<Integer> told(Instant safeAt, Instant now, boolean dryRun) {
        return dryRun ? Uni.createFrom().item(TOLD.size()) : tell(safeAt, now);
    }

    private Uni<Integer> tell(Instant safeAt, Instant now) {
        return rules.now().chain(inForce -> tell(inForce.wordingAt(now), safeAt, now));
    }

    private Uni<Integer> tell(Wording wording, Instant safeAt, Instant now) {
        return Multi.createFrom()
                .iterable(TOLD)
                .onItem()
                .transformToUniAndConcatenate(recipient ->
                        notices.tell(MATTER, notice(recipient, wording, safeAt, now), now))
                .filter(isNew -> isNew)
                .collect()
                .asList()
                .map(List::size);
    }

    private static Notice notice(
            Recipient recipient, Wording wording, Instant safeAt, Instant now) {
        Template template = Template.RESTORE_TEST_OVERDUE;
        String key =
                "%s:%s:%s"
                        .formatted(template, YearMonth.from(now.atZone(ZONE)), recipient.address());
        String since = LocalDate.ofInstant(safeAt, ZONE).toString();
        return new Notice(
                key,
                template,
                recipient,
                wording.words(template, Languages.CHINESE, Map.of("since", since)));
    }
}
