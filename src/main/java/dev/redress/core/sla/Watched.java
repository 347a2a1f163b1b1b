package dev.redress.core.sla;

import dev.redress.core.classification.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// As much of a case as the watch must know.
///
/// @param language of the notices, `zh-CN` or `en`
/// @param escalationLevel 1 to 4
/// @param owner the first-contact owner, who stays the customer's contact
/// @param assignee who works on it now
/// @param deadlines all or only those that may be due; what is not due is left alone
/// @param standby who takes the case over if it was not assigned in time; absent where that is not
///   known, and then it is only told
public record Watched(
        String caseNo,
        String language,
        Severity severity,
        int escalationLevel,
        @Nullable String owner,
        @Nullable String assignee,
        List<Deadline> deadlines,
        @Nullable Standby standby) {

    public Watched {
        deadlines = List.copyOf(deadlines);
    }

    /// Without anybody on standby.
    public Watched(
            String caseNo,
            String language,
            Severity severity,
            int escalationLevel,
            @Nullable String owner,
            @Nullable String assignee,
            List<Deadline> deadlines) {
        this(caseNo, language, severity, escalationLevel, owner, assignee, deadlines, null);
    }
}
