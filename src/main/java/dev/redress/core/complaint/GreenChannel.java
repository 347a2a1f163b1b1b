package dev.redress.core.complaint;

import dev.redress.core.history.EventType;
import dev.redress.core.identity.Role;
import dev.redress.core.notice.Recipient;
import dev.redress.core.notice.Template;
import dev.redress.core.sla.Stage;
import java.util.List;
import java.util.Map;

/// The short way of an emergency.
final class GreenChannel {

    /// Technology, service and risk control, which are alarmed together (ESC-11).
    private static final List<Role> TEAMS = List.of(Role.BACK, Role.SUPERVISOR, Role.SECURITY);

    private GreenChannel() {}

    static void alert(Draft draft) {
        for (Role team : TEAMS) {
            draft.tell(
                    Template.GREEN_CHANNEL_ALERT,
                    new Recipient.Holders(team),
                    Map.of("category", draft.assessment().category().name()));
        }
        draft.write(EventType.GREEN_CHANNEL_ALERTED);
        draft.finish(Stage.MULTI_TEAM_ALERT);
    }
}
