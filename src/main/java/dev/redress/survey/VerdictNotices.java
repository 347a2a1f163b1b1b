package dev.redress.survey;

import dev.redress.core.identity.Role;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.notice.Wording;
import dev.redress.core.sla.PrintedTime;
import dev.redress.core.survey.CallBackStage;
import dev.redress.core.survey.SurveyTerms;
import dev.redress.platform.Languages;
import dev.redress.store.VerdictNoticeStore;
import dev.redress.store.VerdictNoticeStore.LowRatings;
import dev.redress.store.VerdictNoticeStore.Waiting;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells the desk what customers think of it, as far as it may know (spec.md §8.5): that ratings
/// were low, to the lead of the team; and that somebody wants to be called, to those who call.
@ApplicationScoped
class VerdictNotices {

    private final VerdictNoticeStore store;
    private final Wording wording;

    VerdictNotices(VerdictNoticeStore store, Wording wording) {
        this.store = store;
        this.wording = wording;
    }

    Uni<Void> tell(SurveyTerms terms, Instant now) {
        return store.tellLow(terms, this::ofLow, now)
                .chain(() -> store.tellWaiting(terms.callBackWithin(), this::ofWaiting, now))
                .replaceWithVoid();
    }

    private List<Notice> ofLow(LowRatings low) {
        String lead = low.lead();
        Recipient to =
                lead == null ? new Recipient.Holders(Role.SUPERVISOR) : new Recipient.Person(lead);
        String about =
                Stream.of(low.category(), low.team())
                        .filter(name -> name != null)
                        .distinct()
                        .collect(Collectors.joining(" / "));
        Map<String, String> values =
                Map.of(
                        "count",
                        String.valueOf(low.count()),
                        "about",
                        about.isEmpty() ? "–" : about);
        return List.of(notice(Template.LOW_RATINGS, UUID.randomUUID(), to, values));
    }

    private List<Notice> ofWaiting(Waiting waiting) {
        Map<String, String> values = Map.of("due", PrintedTime.of(waiting.dueAt()));
        return toldOf(waiting.stage()).stream()
                .map(role ->
                        notice(
                                templateOf(waiting.stage()),
                                waiting.id(),
                                new Recipient.Holders(role),
                                values))
                .toList();
    }

    private static List<Role> toldOf(CallBackStage stage) {
        return switch (stage) {
            case NEW -> List.of();
            case WANTED -> List.of(Role.SENIOR);
            case WARNED -> List.of(Role.SENIOR, Role.SUPERVISOR);
            case OVERDUE -> List.of(Role.SUPERVISOR, Role.OPERATIONS);
        };
    }

    private static Template templateOf(CallBackStage stage) {
        return switch (stage) {
            case NEW, WANTED -> Template.CALL_BACK_WANTED;
            case WARNED -> Template.CALL_BACK_WARNING;
            case OVERDUE -> Template.CALL_BACK_OVERDUE;
        };
    }

    private Notice notice(
            Template template, UUID occasion, Recipient to, Map<String, String> values) {
        return new Notice(
                "%s:%s:%s".formatted(template, occasion, to.address()),
                template,
                to,
                wording.words(template, Languages.CHINESE, values));
    }
}
