package dev.redress.store;

import dev.redress.core.compensation.Books;
import dev.redress.core.compensation.Compensation;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.Kin;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case in which somebody's approval is waited for, and what that depends on.
///
/// @param asked the compensations in it that wait, the oldest first
/// @param kin what is promised in the cases that are one with it
/// @param books what is live beside each of them, by the id of the compensation, also of others
///   than these; without budgets, in which what was asked for has its place
public record WaitingCase(
        Complaint found, List<Compensation> asked, Kin kin, Map<UUID, Books> books) {

    public WaitingCase {
        asked = List.copyOf(asked);
        books = Map.copyOf(books);
    }

    /// Those of one of [#asked]; closed for what waits and is no compensation.
    public Books booksOf(@Nullable Compensation one) {
        return one == null ? Books.CLOSED : Objects.requireNonNull(books.get(one.id()));
    }
}
