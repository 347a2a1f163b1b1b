package dev.redress.party;

import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import dev.redress.core.party.PartyLink;
import dev.redress.core.party.Position;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// What a party said.
///
/// @param late whether its time was over
public record StatementAnswer(Instant at, Position position, String text, boolean late) {

    /// All that was said through one link, oldest first.
    ///
    /// @param mask hides what the reader may not see of words
    static List<StatementAnswer> of(
            PartyLink link, List<Event> events, UnaryOperator<String> mask) {
        return events.stream()
                .filter(event -> event.type() == EventType.PARTY_ANSWERED)
                .filter(event -> isOf(event, link))
                .map(event -> of(event, mask))
                .toList();
    }

    static boolean isOf(Event event, PartyLink link) {
        return link.id().toString().equals(event.details().get("linkId"));
    }

    private static StatementAnswer of(Event event, UnaryOperator<String> mask) {
        return new StatementAnswer(
                event.at(),
                Position.valueOf(detail(event, "position")),
                mask.apply(detail(event, "text")),
                Boolean.parseBoolean(detail(event, "late")));
    }

    private static String detail(Event event, String name) {
        return Objects.requireNonNull(event.details().get(name), name);
    }
}
