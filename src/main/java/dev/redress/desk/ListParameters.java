package dev.redress.desk;

import dev.redress.core.classification.Category;
import dev.redress.core.classification.Severity;
import dev.redress.core.complaint.Status;
import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import dev.redress.core.privacy.ConsentSubject;
import dev.redress.core.privacy.Findable;
import dev.redress.core.privacy.Purpose;
import dev.redress.platform.AccessPurpose;
import dev.redress.platform.Cursor;
import dev.redress.platform.FieldError;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Problem;
import dev.redress.platform.ProblemException;
import dev.redress.platform.Sight;
import dev.redress.store.ComplaintFilter;
import dev.redress.store.Page;
import dev.redress.store.SoughtText;
import dev.redress.store.Visibility;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What a list of cases can be asked for. Read as text, so that a wrong value is told as such.
class ListParameters extends TraitParameters {

    private static final int TEXT_LENGTH_MAX = 200;

    @QueryParam("status")
    @Nullable String status;

    @QueryParam("category")
    @Nullable String category;

    @QueryParam("severity")
    @Nullable String severity;

    @QueryParam("assignee")
    @Nullable String assignee;

    @QueryParam("customerId")
    @Nullable String customerId;

    @QueryParam("overdue")
    @Parameter(description = "`true` for cases with a promise that was not kept and still is not")
    @Nullable String overdue;

    @QueryParam("q")
    @Parameter(
            description =
                    "Is looked for in case number, order number and content, as the caller sees it;"
                            + " a page may then have few cases or none and yet a next. A mobile"
                            + " number or an e-mail address means the customer whose it is, however"
                            + " it is written. The back office, which sees neither customers nor"
                            + " their words, finds nothing by those, and is refused customers")
    @Nullable String text;

    @QueryParam("limit")
    @Parameter(description = "1 to 200, 50 if left out")
    @Nullable String limit;

    @QueryParam("cursor")
    @Parameter(description = "`next` of the page before")
    @Nullable String cursor;

    @HeaderParam(AccessPurpose.HEADER)
    @Parameter(
            description =
                    "What the list is for, if not for the duty of the role. For `MARKETING_ANALYSIS`"
                            + " it leaves out cases of customers who withdrew their consent")
    @Nullable String purpose;

    private final List<FieldError> errors = new ArrayList<>();

    ComplaintFilter filter(Actor reader, Instant now) {
        requireSightOfCustomers(reader);
        boolean isForMarketing = AccessPurpose.of(purpose, reader) == Purpose.MARKETING_ANALYSIS;
        ComplaintFilter filter =
                new ComplaintFilter(
                        Sight.of(reader),
                        oneOf("status", status, Status.class),
                        oneOf("category", category, Category.class),
                        oneOf("severity", severity, Severity.class),
                        assignee,
                        customerId,
                        isOverdue() ? now : null,
                        sought(reader),
                        traits(reader),
                        isForMarketing ? ConsentSubject.MARKETING : null);
        refuseErrors();
        return filter;
    }

    Page page() {
        int wanted = PageParameters.limit(limit, errors);
        refuseErrors();
        return new Page(wanted, Cursor.read(cursor, asked()));
    }

    /// Everything but the place, which is what a cursor belongs to.
    @Override
    String asked() {
        return String.join(
                "&",
                Stream.of(
                                status,
                                category,
                                severity,
                                assignee,
                                customerId,
                                overdue,
                                text,
                                super.asked())
                        .map(String::valueOf)
                        .toList());
    }

    private boolean isOverdue() {
        if (overdue != null && !overdue.equals("true") && !overdue.equals("false")) {
            errors.add(new FieldError("overdue", "WRONG_TYPE", "must be true or false"));
        }
        return "true".equals(overdue);
    }

    // Whoever sees no customers must not find out by looking for one whether a case is theirs.
    private void requireSightOfCustomers(Actor reader) {
        boolean isForCustomer =
                customerId != null || (text != null && Findable.evident(text).isPresent());
        if (isForCustomer && reader.has(Role.BACK)) {
            throw new ProblemException(
                    Problem.forbidden(
                            "FIELD_NOT_ALLOWED", "Your role has no right to look for customers"));
        }
    }

    private @Nullable SoughtText sought(Actor reader) {
        if (text != null && (text.isBlank() || text.length() > TEXT_LENGTH_MAX)) {
            errors.add(
                    new FieldError(
                            "q",
                            "SIZE",
                            "must have 1 to %d characters".formatted(TEXT_LENGTH_MAX)));
        }
        return text == null ? null : new SoughtText(text, words(reader));
    }

    /// See [dev.redress.platform.CaseAnswers#text].
    private static SoughtText.Words words(Actor reader) {
        if (Sight.of(reader) instanceof Visibility.OwnedBy) {
            return SoughtText.Words.OWN;
        }
        return reader.has(Role.BACK) ? SoughtText.Words.NONE : SoughtText.Words.MASKED;
    }

    private <E extends Enum<E>> @Nullable E oneOf(
            String field, @Nullable String value, Class<E> type) {
        if (value == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        String allowed =
                String.join(", ", Stream.of(type.getEnumConstants()).map(Enum::name).toList());
        errors.add(new FieldError(field, "UNKNOWN_VALUE", "must be one of " + allowed));
        return null;
    }

    private void refuseErrors() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
