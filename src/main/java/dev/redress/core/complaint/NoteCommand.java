package dev.redress.core.complaint;

import dev.redress.core.conduct.Said;
import dev.redress.core.identity.Actor;
import java.util.List;
import java.util.stream.Stream;

/// What the desk's people say to each other in a case, unseen by the customer (spec.md §12, point
/// 13), and what they note of the customer's needs. It moves no case and stops no clock.
public sealed interface NoteCommand extends Command {

    /// Writes a note, which those who are mentioned are told of, and those who watch the case.
    ///
    /// @param mentions accounts with their roles, each once
    record AddNote(String text, List<Actor> mentions) implements NoteCommand {

        public AddNote {
            mentions = List.copyOf(mentions);
        }

        @Override
        public Action action() {
            return Action.NOTE;
        }

        @Override
        public Stream<Said> said() {
            return mentions.isEmpty() ? Stream.empty() : Said.toColleagues("text", text);
        }
    }

    /// Begins to watch the case, or ends it: whoever watches is told of notes and of each new
    /// status.
    record Watch(boolean watching) implements NoteCommand {
        @Override
        public Action action() {
            return Action.WATCH;
        }
    }

    /// Keeps what the customer needs, as they answered when they were asked (COM-10).
    record NoteNeeds(Needs needs) implements NoteCommand {
        @Override
        public Action action() {
            return Action.NOTE_NEEDS;
        }
    }
}
