package dev.redress.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.privacy.Masking;
import dev.redress.store.StaffOperations.Operation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What members of staff did.
///
/// @param more whether there were others before these
record StaffOperationsAnswer(List<OperationAnswer> items, boolean more) {

    /// One of them; numbers of persons in its words are masked.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OperationAnswer(
            Instant at, String account, String operation, String subject, @Nullable String detail) {

        static OperationAnswer of(Operation done) {
            String detail = done.detail();
            return new OperationAnswer(
                    done.at(),
                    done.account(),
                    done.operation(),
                    done.subject(),
                    detail == null ? null : Masking.freeText(detail));
        }
    }

    static StaffOperationsAnswer of(List<Operation> found, int most) {
        return new StaffOperationsAnswer(
                found.stream().limit(most).map(OperationAnswer::of).toList(), found.size() > most);
    }
}
