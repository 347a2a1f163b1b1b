package dev.redress.core.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is asked of another department within one case (ESC-16, ORG-13).
///
/// @param number counts the tasks of the case, from 1
/// @param department its name, as people call it
/// @param owner who answers for it there; whoever coordinates it, if nobody there was named
/// @param dueAt when the answer is wanted; no promise to the customer
/// @param givenBy who coordinates and is told the answer
/// @param answer absent until given, like `answeredBy` and `answeredAt`
public record DepartmentTask(
        int number,
        String department,
        String text,
        String owner,
        @Nullable Instant dueAt,
        String givenBy,
        Instant givenAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {

    /// Whether it should have been answered before `now`. The due instant itself is in time.
    public boolean isOverdueAt(Instant now) {
        return answer == null && dueAt != null && now.isAfter(dueAt);
    }

    DepartmentTask answered(String words, String account, Instant at) {
        return new DepartmentTask(
                number, department, text, owner, dueAt, givenBy, givenAt, words, account, at);
    }
}
