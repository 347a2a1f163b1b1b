package dev.redress.core.complaint;

import dev.redress.core.classification.Severity;
import dev.redress.core.history.EventType;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The person who accompanies a major case to its end, whoever works on it (ESC-10).
final class FollowUp {

    private FollowUp() {}

    /// Names `wanted`; nobody wanted, a case from MAJOR on gets its assignee, once.
    static void name(Draft draft, @Nullable String wanted) {
        String known = draft.dossier().followUp();
        String chosen = wanted;
        if (wanted == null && known == null && needsOne(draft)) {
            chosen = draft.handling().assignee();
        }
        if (chosen != null && !chosen.equals(known)) {
            String account = chosen;
            draft.file(dossier -> dossier.followedUpBy(account));
            draft.write(EventType.FOLLOW_UP_NAMED, Map.of("account", account));
            draft.tell(Template.FOLLOW_UP, new Recipient.Person(account), Map.of());
        }
    }

    private static boolean needsOne(Draft draft) {
        return draft.assessment().severity().compareTo(Severity.MAJOR) >= 0;
    }
}
