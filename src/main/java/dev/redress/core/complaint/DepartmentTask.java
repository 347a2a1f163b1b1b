package dev.redress.core.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the middle office asks of another department within one case (ESC-16).
///
/// @param number counts the tasks of the case, from 1
/// @param department its name, as people call it
/// @param dueAt when the answer is wanted; a wish and no promise to the customer
/// @param givenBy who coordinates and is told the answer
/// @param answer absent until given, like `answeredBy` and `answeredAt`
public record DepartmentTask(
        int number,
        String department,
        String text,
        @Nullable Instant dueAt,
        String givenBy,
        Instant givenAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {

    DepartmentTask answered(String words, String account, Instant at) {
        return new DepartmentTask(
                number, department, text, dueAt, givenBy, givenAt, words, account, at);
    }
}
