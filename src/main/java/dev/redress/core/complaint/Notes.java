package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import dev.redress.core.identity.Actor;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The notes of a case, and who is told of them. Whoever may see the case may write one.
final class Notes {

    /// Whatever concerns more people is a matter for another place.
    static final int WATCHERS_MAX = 20;

    private Notes() {}

    static Optional<Refusal> perform(Draft draft, NoteCommand command) {
        return switch (command) {
            case NoteCommand.AddNote note -> add(draft, note);
            case NoteCommand.Watch watch -> watch(draft, watch);
            case NoteCommand.NoteNeeds noted -> note(draft, noted.needs());
        };
    }

    /// Tells those who watch, unless they did it themselves or are told of it by name already.
    static void tellWatchers(Draft draft) {
        if (draft.status() != draft.found().status()) {
            tell(
                    draft,
                    Template.WATCHED_MOVED,
                    draft.dossier().care().watchers().stream()
                            .filter(watcher -> !draft.isTold(watcher))
                            .toList(),
                    Map.of("status", draft.status().name()));
        }
    }

    private static Optional<Refusal> add(Draft draft, NoteCommand.AddNote command) {
        List<String> mentions = command.mentions().stream().map(Actor::name).toList();
        Map<String, String> details = new HashMap<>();
        details.put("text", command.text());
        if (!mentions.isEmpty()) {
            details.put("mentions", String.join(",", mentions));
        }
        draft.write(EventType.NOTE_ADDED, details);
        tell(draft, Template.MENTIONED, mentions, Map.of("author", draft.actor().name()));
        List<String> others =
                draft.dossier().care().watchers().stream()
                        .filter(watcher -> !mentions.contains(watcher))
                        .toList();
        tell(draft, Template.WATCHED_NOTED, others, Map.of("author", draft.actor().name()));
        return Optional.empty();
    }

    private static Optional<Refusal> watch(Draft draft, NoteCommand.Watch command) {
        String account = draft.actor().name();
        List<String> watchers = draft.dossier().care().watchers();
        if (watchers.contains(account) == command.watching()) {
            return draft.refuse(
                    Obstacle.UNCHANGED,
                    account + (command.watching() ? " watches it already" : " does not watch it"));
        }
        if (command.watching() && watchers.size() == WATCHERS_MAX) {
            return draft.refuse(
                    Obstacle.TOO_MANY_WATCHERS,
                    "A case is watched by at most %d people".formatted(WATCHERS_MAX));
        }
        draft.file(dossier ->
                dossier.with(
                        command.watching()
                                ? dossier.care().watchedBy(account)
                                : dossier.care().unwatchedBy(account)));
        draft.write(command.watching() ? EventType.WATCH_STARTED : EventType.WATCH_ENDED);
        return Optional.empty();
    }

    private static Optional<Refusal> note(Draft draft, Needs needs) {
        if (!CaseWork.mayWork(draft)) {
            return CaseWork.notResponsible(draft);
        }
        if (needs.equals(draft.dossier().care().needs())) {
            return draft.refuse(Obstacle.UNCHANGED, "That is noted already");
        }
        draft.file(dossier -> dossier.with(dossier.care().with(needs)));
        draft.write(EventType.NEEDS_NOTED, details(needs));
        return Optional.empty();
    }

    private static Map<String, String> details(Needs needs) {
        Map<String, String> details = new HashMap<>();
        BigDecimal budget = needs.budget();
        if (needs.scenario() != null) {
            details.put("scenario", needs.scenario());
        }
        if (budget != null) {
            details.put("budget", budget.toPlainString());
        }
        if (needs.notes() != null) {
            details.put("notes", needs.notes());
        }
        return details;
    }

    private static void tell(
            Draft draft, Template template, List<String> accounts, Map<String, String> values) {
        for (String account : accounts) {
            if (!account.equals(draft.actor().name())) {
                draft.tell(template, new Recipient.Person(account), values);
            }
        }
    }
}
