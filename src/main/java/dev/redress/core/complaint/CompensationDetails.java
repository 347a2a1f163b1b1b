package dev.redress.core.complaint;

import dev.redress.core.compensation.Compensation;
import java.util.HashMap;
import java.util.Map;

/// What a timeline tells of a compensation: all that the case knows of it, whatever happened.
final class CompensationDetails {

    private CompensationDetails() {}

    /// @param remedy as it is after what happened
    static Map<String, String> of(Compensation compensation, Remedy remedy) {
        Map<String, String> details = new HashMap<>();
        details.put("compensation", remedy.id().toString());
        details.put("form", remedy.form());
        details.put("amount", remedy.amount().toPlainString());
        details.put("state", remedy.state().name());
        details.put("basis", compensation.award().basis().kind().name());
        details.put("reason", compensation.award().reason());
        if (remedy.offeredAt() != null) {
            details.put("offeredAt", remedy.offeredAt().toString());
        }
        if (remedy.followUp() != null) {
            details.put("followUp", String.valueOf(remedy.followUp()));
        }
        return details;
    }
}
