package dev.redress.platform;

import dev.redress.core.register.Kept;
import dev.redress.store.Filed;
import dev.redress.store.Page;
import dev.redress.store.Register;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What a list of a register can be asked for. Read as text, so that a wrong value is told as such.
public class RegisterList {

    private static final int LIMIT_DEFAULT = 50;

    /// No entry is in it.
    private static final String NO_STATE = "";

    @QueryParam("kind")
    @Parameter(description = "The class or kind")
    @Nullable String kind;

    @QueryParam("state")
    @Nullable String state;

    @QueryParam("open")
    @Parameter(description = "`true` for what is not over yet, `false` for what is")
    @Nullable String open;

    @QueryParam("caseId")
    @Parameter(description = "Only what came from this case")
    @Nullable String caseId;

    @QueryParam("limit")
    @Parameter(description = "1 to 200, 50 if left out")
    @Nullable String limit;

    @QueryParam("cursor")
    @Parameter(description = "`next` of the page before")
    @Nullable String cursor;

    private final List<FieldError> errors = new ArrayList<>();

    /// What is asked of the register.
    ///
    /// @param isOver whether nothing can happen to an entry in this state any more
    public <S extends Enum<S>> Register.Query query(
            Enum<?>[] kinds, S[] states, Predicate<S> isOver) {
        Register.Query query =
                new Register.Query(
                        oneOf("kind", kind, kinds), statesOf(states, isOver), parsedCase());
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return query;
    }

    public Page page(String list) {
        int wanted = limit();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Page(wanted, Cursor.read(cursor, asked(list)));
    }

    /// Everything but the place, which is what a cursor belongs to.
    private String asked(String list) {
        return "%s&%s&%s&%s&%s".formatted(list, kind, state, open, caseId);
    }

    /// Where the page after `found` begins; null behind the last.
    public <T extends Kept> @Nullable String next(String list, List<Filed<T>> found) {
        return found.size() == limit()
                ? Cursor.after(found.getLast().value().id(), asked(list))
                : null;
    }

    /// None where any will do. Of `state` and `open` that exclude each other nothing is left, as
    /// asked.
    private <S extends Enum<S>> List<String> statesOf(S[] states, Predicate<S> isOver) {
        String one = oneOf("state", state, states);
        Boolean wanted = isOpen();
        if (wanted == null) {
            return one == null ? List.of() : List.of(one);
        }
        List<String> found =
                Arrays.stream(states)
                        .filter(candidate -> isOver.test(candidate) != wanted)
                        .map(Enum::name)
                        .filter(name -> one == null || one.equals(name))
                        .toList();
        return found.isEmpty() ? List.of(NO_STATE) : found;
    }

    private @Nullable Boolean isOpen() {
        return open == null
                ? null
                : Choice.labelled("open", open, new Boolean[] {true, false}, String::valueOf);
    }

    private @Nullable String oneOf(String field, @Nullable String given, Enum<?>[] values) {
        if (given == null) {
            return null;
        }
        List<String> names = Arrays.stream(values).map(Enum::name).toList();
        if (!names.contains(given)) {
            errors.add(
                    new FieldError(
                            field, "UNKNOWN_VALUE", "must be one of " + String.join(", ", names)));
        }
        return given;
    }

    private @Nullable UUID parsedCase() {
        return caseId == null ? null : CaseId.parse(caseId);
    }

    private int limit() {
        if (limit == null) {
            return LIMIT_DEFAULT;
        }
        int wanted = limit.matches("\\d{1,6}") ? Integer.parseInt(limit) : 0;
        if (wanted < 1 || wanted > Page.LIMIT_MAX) {
            errors.add(new FieldError("limit", "OUT_OF_RANGE", "must be 1 to " + Page.LIMIT_MAX));
        }
        return wanted;
    }
}
