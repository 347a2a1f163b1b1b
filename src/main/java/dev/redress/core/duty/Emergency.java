package dev.redress.core.duty;

import java.util.List;
import java.util.Map;

/// As much of an emergency as must be known to alert the next.
///
/// @param language of the notices, `zh-CN` or `en`
/// @param over whether nobody needs to be alerted any more
/// @param words what the notice says of the case: `category`, `severity`, `risk`
/// @param about those of the staff whom the case is about: they are not alerted by name
/// @param alerts those that were not acknowledged in time
public record Emergency(
        String caseNo,
        String language,
        boolean over,
        Map<String, String> words,
        List<String> about,
        List<DutyAlert> alerts) {

    public Emergency {
        words = Map.copyOf(words);
        about = List.copyOf(about);
        alerts = List.copyOf(alerts);
    }
}
