package dev.redress.core.complaint;

import dev.redress.core.appeal.Appeal;
import dev.redress.core.history.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What the customer did against the decision, and who can no longer be asked about it.
///
/// @param hands everybody who ever had a part in the case, in alphabetical order (APL-02)
/// @param appeals in the order of their numbers; only the last may be open
/// @param mediator who mediates between the parties, and therefore sees the case
/// @param isBound whether an agreement or award is to be performed before the case can be resolved
public record Recourse(
        List<String> hands, List<Appeal> appeals, @Nullable String mediator, boolean isBound) {

    public static final Recourse NONE = new Recourse(List.of(), List.of(), null, false);

    public Recourse {
        hands = List.copyOf(hands);
        appeals = List.copyOf(appeals);
    }

    /// The one that is to be decided.
    Optional<Appeal> open() {
        return appeals.isEmpty() || !appeals.getLast().state().isOpen()
                ? Optional.empty()
                : Optional.of(appeals.getLast());
    }

    Recourse plus(Appeal fresh) {
        List<Appeal> more = new ArrayList<>(appeals);
        more.add(fresh);
        return new Recourse(hands, more, mediator, isBound);
    }

    /// With `fresh` in the place of the last appeal.
    Recourse with(Appeal fresh) {
        List<Appeal> after = new ArrayList<>(appeals);
        after.set(after.size() - 1, fresh);
        return new Recourse(hands, after, mediator, isBound);
    }

    Recourse mediatedBy(String account) {
        return new Recourse(hands, appeals, account, isBound);
    }

    Recourse bound(boolean binds) {
        return new Recourse(hands, appeals, mediator, binds);
    }

    /// With everybody who did something or was named in `events`.
    Recourse touchedBy(Collection<Event> events) {
        SortedSet<String> all = new TreeSet<>(hands);
        events.forEach(event -> all.addAll(Hands.in(event)));
        return all.size() == hands.size()
                ? this
                : new Recourse(List.copyOf(all), appeals, mediator, isBound);
    }

    /// Whether this offer or decision was appealed against. An appeal that was withdrawn when it
    /// was a mere offer says nothing of the later decision.
    boolean isContested(@Nullable Proposal decision) {
        return decision != null
                && appeals.stream()
                        .filter(Recourse::counts)
                        .anyMatch(appeal -> appeal.first().sentAt().equals(decision.sentAt()));
    }

    private static boolean counts(Appeal appeal) {
        return switch (appeal.state()) {
            case FILED,
                    ACCEPTED,
                    UNDER_REVIEW,
                    AWAITING_EVIDENCE,
                    UPHELD,
                    PARTLY_UPHELD,
                    DISMISSED ->
                    true;
            case WITHDRAWN ->
                    switch (appeal.against()) {
                        case OFFER -> false;
                        case RESULT, CLOSED_RESULT -> true;
                    };
            case INADMISSIBLE -> false;
        };
    }
}
