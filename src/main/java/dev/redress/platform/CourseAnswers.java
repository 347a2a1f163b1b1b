package dev.redress.platform;

import dev.redress.core.complaint.Course;
import dev.redress.core.complaint.Gathering;
import dev.redress.core.complaint.Merger;
import dev.redress.core.complaint.Origin;
import dev.redress.core.complaint.RejectionDraft;
import dev.redress.core.complaint.Reopening;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.sla.DeadlineState;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Shows the turns that a case took. Customers and the app see which cases became one, and neither
/// why nor by whom. See [CaseAnswers].
final class CourseAnswers {

    private CourseAnswers() {}

    /// @param mask hides in words what the reader may not know
    static @Nullable CourseAnswer of(Course course, Actor reader, UnaryOperator<String> mask) {
        boolean ofCustomerSide = reader.hasAny(Role.CUSTOMER, Role.APP);
        return course.equals(Course.STRAIGHT)
                ? null
                : new CourseAnswer(
                        origin(course.origin()),
                        merger(course.merger(), ofCustomerSide, mask),
                        absorbed(course.gathering(), ofCustomerSide),
                        ofCustomerSide ? null : course.convertedInto(),
                        ofCustomerSide ? null : rejection(course.rejection(), mask),
                        reopenings(course.reopenings(), ofCustomerSide, mask));
    }

    private static CourseAnswer.@Nullable RejectionAnswer rejection(
            @Nullable RejectionDraft draft, UnaryOperator<String> mask) {
        return draft == null
                ? null
                : new CourseAnswer.RejectionAnswer(
                        draft.ground(), mask.apply(draft.explanation()), draft.by(), draft.at());
    }

    private static @Nullable List<CourseAnswer.ReopeningAnswer> reopenings(
            List<Reopening> reopenings, boolean ofCustomerSide, UnaryOperator<String> mask) {
        return reopenings.isEmpty()
                ? null
                : reopenings.stream()
                        .map(known ->
                                new CourseAnswer.ReopeningAnswer(
                                        known.cause(),
                                        mask.apply(known.reason()),
                                        ofCustomerSide ? null : known.by(),
                                        known.at(),
                                        known.closedAt(),
                                        known.resolvedAt(),
                                        known.kept() == null
                                                ? null
                                                : known.kept() == DeadlineState.MET))
                        .toList();
    }

    private static CourseAnswer.@Nullable OriginAnswer origin(@Nullable Origin origin) {
        return origin == null
                ? null
                : new CourseAnswer.OriginAnswer(origin.kind(), origin.caseId(), origin.caseNo());
    }

    private static CourseAnswer.@Nullable MergerAnswer merger(
            @Nullable Merger merger, boolean ofCustomerSide, UnaryOperator<String> mask) {
        return merger == null
                ? null
                : new CourseAnswer.MergerAnswer(
                        merger.caseId(),
                        merger.caseNo(),
                        ofCustomerSide ? null : mask.apply(merger.reason()),
                        ofCustomerSide ? null : merger.by(),
                        merger.at(),
                        merger.undoUntil());
    }

    private static @Nullable List<CourseAnswer.AbsorbedAnswer> absorbed(
            @Nullable Gathering gathering, boolean ofCustomerSide) {
        return gathering == null
                ? null
                : gathering.absorptions().stream()
                        .map(known ->
                                new CourseAnswer.AbsorbedAnswer(
                                        known.caseId(),
                                        known.caseNo(),
                                        known.reception().receivedAt(),
                                        ofCustomerSide ? null : known.by(),
                                        known.at()))
                        .toList();
    }
}
