package dev.redress.core.complaint;

import dev.redress.core.history.Event;
import dev.redress.core.history.EventType;
import dev.redress.core.identity.Actor;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Who had a part in a case, as its timeline tells it: everybody who did something in it, and
/// everybody who was given it, whether they did anything or not.
final class Hands {

    private static final List<String> PERSONS = List.of("assignee", "account");
    private static final List<String> PREDECESSORS = List.of("from", "to");
    private static final Set<EventType> OF_PASSING =
            EnumSet.of(EventType.ASSIGNED, EventType.TRANSFERRED);

    private Hands() {}

    static Set<String> in(Event event) {
        Set<String> persons = new HashSet<>();
        if (!event.actor().equals(Actor.SYSTEM.name())) {
            persons.add(event.actor());
        }
        add(persons, event, PERSONS);
        if (OF_PASSING.contains(event.type())) {
            add(persons, event, PREDECESSORS);
        }
        return persons;
    }

    private static void add(Set<String> persons, Event event, List<String> names) {
        for (String name : names) {
            String person = event.details().get(name);
            if (person != null) {
                persons.add(person);
            }
        }
    }
}
