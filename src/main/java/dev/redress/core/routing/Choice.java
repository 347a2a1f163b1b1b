package dev.redress.core.routing;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Who is given a case, or that nobody can be.
public sealed interface Choice {

    /// Why each of the others is not given the case, by account.
    SortedMap<String, Bar> barred();

    /// Somebody has it.
    ///
    /// @param instead who would have been given it otherwise; absent if nobody could
    /// @param decidedBy the first criterion that finds `agent` better than `instead`; absent if
    ///   there was no choice
    record Given(
            Agent agent,
            @Nullable String instead,
            @Nullable Criterion decidedBy,
            SortedMap<String, Bar> barred)
            implements Choice {

        /// As an event says it, all in plain text.
        ///
        /// @param need what was asked for
        public Map<String, String> reasons(Need need) {
            Map<String, String> reasons = new TreeMap<>();
            reasons.put("skill", need.group().name());
            reasons.put("level", String.valueOf(agent.member().profile().levelIn(need.group())));
            reasons.put("load", agent.share());
            reasons.put("language", need.language());
            if (need.preferred() != null) {
                reasons.put("wish", need.preferred());
            }
            if (decidedBy != null && instead != null) {
                reasons.put("decidedBy", decidedBy.name());
                reasons.put("instead", instead);
            }
            if (!barred.isEmpty()) {
                reasons.put("barred", Barred.text(barred));
            }
            return reasons;
        }
    }

    /// Nobody of the staff can take it now: it goes on waiting.
    record Nobody(SortedMap<String, Bar> barred) implements Choice {}
}
