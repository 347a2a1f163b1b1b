package dev.redress.core.complaint;

import dev.redress.core.compensation.Compensation;
import java.util.HashMap;
import java.util.Map;

/// What a timeline tells of a compensation: all that the case knows of it, whatever happened.
final class CompensationDetails {

    private CompensationDetails() {}

    /// @param grant as it is after what happened
    static Map<String, String> of(Compensation compensation, CaseGrant grant) {
        Map<String, String> details = new HashMap<>();
        details.put("compensation", grant.id().toString());
        details.put("form", grant.form());
        details.put("amount", grant.amount().toPlainString());
        details.put("state", grant.state().name());
        details.put("basis", compensation.award().basis().kind().name());
        details.put("reason", compensation.award().reason());
        if (grant.offeredAt() != null) {
            details.put("offeredAt", grant.offeredAt().toString());
        }
        if (grant.followUp() != null) {
            details.put("followUp", String.valueOf(grant.followUp()));
        }
        return details;
    }
}
