package dev.redress.core.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StageTest {

    /// What was promised to them, and what is theirs to do until then.
    @Test
    void customers_are_told_of_what_was_promised_and_of_their_own_turn() {
        assertThat(Stream.of(Stage.values()).filter(stage -> !stage.isToldToCustomers()))
                .containsExactly(
                        Stage.MULTI_TEAM_ALERT,
                        Stage.SUPERVISOR_IN,
                        Stage.RISK_REPORT,
                        Stage.STALE,
                        Stage.MO_RESPONSE,
                        Stage.MO_DISPATCH,
                        Stage.STATUTORY_ACCEPTANCE,
                        Stage.STATUTORY_MEDIATION,
                        Stage.STATUTORY_NOTICE,
                        Stage.STATUTORY_TIP);
        assertThat(Stage.PARTIES_TURN.isToldToCustomers()).isTrue();
        assertThat(Stage.PARTIES_TURN.isPromised()).isFalse();
    }
}
