package dev.redress.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.complaint.Complaint;
import dev.redress.core.complaint.DepartmentTask;
import dev.redress.core.identity.Actor;
import dev.redress.platform.CaseAnswers;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What another department was asked, and what it answered.
///
/// @param number counts the tasks of the case, from 1
/// @param owner who answers for it there
/// @param givenBy who asked and coordinates
/// @param dueAt when the answer is wanted
/// @param overdue whether it is still missing after that
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaskAnswer(
        int number,
        String department,
        String text,
        @Nullable Instant dueAt,
        boolean overdue,
        String owner,
        String givenBy,
        Instant givenAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {

    static TaskAnswer of(
            DepartmentTask task,
            Complaint complaint,
            Actor reader,
            CaseAnswers answers,
            Instant now) {
        String answer = task.answer();
        return new TaskAnswer(
                task.number(),
                task.department(),
                answers.text(task.text(), complaint, reader),
                task.dueAt(),
                task.isOverdueAt(now),
                task.owner(),
                task.givenBy(),
                task.givenAt(),
                answer == null ? null : answers.text(answer, complaint, reader),
                task.answeredBy(),
                task.answeredAt());
    }
}
