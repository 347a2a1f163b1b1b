package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.MONDAY_10AM;
import static java.util.Map.entry;

import dev.redress.core.identity.Actor;
import java.util.Map;

/// Rows about parcels that move again.
final class StallPlays {

    static final Map<String, Play> ALL =
            Map.ofEntries(
                    entry("EndStall, nobody looks into it", endStall()),
                    entry("EndStall, in work", endStall()));

    private StallPlays() {}

    private static Play endStall() {
        return Play.of(Actor.SYSTEM, new EndStall("SF-1", "已签收", MONDAY_10AM, true));
    }
}
