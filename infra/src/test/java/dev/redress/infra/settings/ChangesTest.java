package dev.redress.infra.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final Map<String, String> BEFORE =
            Map.of(
                    "databaseUser", "green",
                    "egress", "true",
                    "secrets", "REDRESS_MAIL_PASSWORD,REDRESS_PAYOUT_TOKEN");

    @Test
    void what_nobody_mentions_stays() {
        Changes changes = new Changes(BEFORE, Map.of("capacityMax", "16"), Set.of());

        assertThat(changes.settings())
                .containsAllEntriesOf(BEFORE)
                .containsEntry("capacityMax", "16")
                .hasSize(4);
        assertThat(changes.differences()).containsExactly("capacityMax: 16, before not set");
    }

    @Test
    void what_is_said_replaces_what_was() {
        Changes changes = new Changes(BEFORE, Map.of("databaseUser", "blue"), Set.of());

        assertThat(changes.settings()).containsEntry("databaseUser", "blue");
        assertThat(changes.differences()).containsExactly("databaseUser: blue, before green");
    }

    @Test
    void what_is_dropped_goes() {
        Changes changes = new Changes(BEFORE, Map.of(), Set.of("egress"));

        assertThat(changes.settings()).doesNotContainKey("egress").hasSize(2);
        assertThat(changes.differences()).containsExactly("egress: not set, before true");
    }

    @Test
    void what_was_never_set_cannot_be_dropped() {
        assertThatThrownBy(() -> new Changes(BEFORE, Map.of(), Set.of("egres")).settings())
                .hasMessage("--drop egres: it was not set last time");
    }

    @Test
    void nobody_sets_and_drops_at_once() {
        assertThatThrownBy(() ->
                        new Changes(BEFORE, Map.of("egress", "true"), Set.of("egress")).settings())
                .hasMessageStartingWith("egress is set and dropped at once");
    }

    @Test
    void a_list_of_secrets_loses_none_in_silence() {
        Map<String, String> said = Map.of("secrets", "REDRESS_PAYOUT_TOKEN,REDRESS_X_TOKEN");

        assertThatThrownBy(() -> new Changes(BEFORE, said, Set.of()).settings())
                .hasMessage(
                        "secrets leaves out REDRESS_MAIL_PASSWORD: name it, or say --drop REDRESS_MAIL_PASSWORD");
        assertThat(new Changes(BEFORE, said, Set.of("REDRESS_MAIL_PASSWORD")).settings())
                .containsEntry("secrets", "REDRESS_PAYOUT_TOKEN,REDRESS_X_TOKEN");
    }

    @Test
    void one_secret_of_a_list_or_all_of_them_can_be_dropped() {
        assertThat(new Changes(BEFORE, Map.of(), Set.of("REDRESS_PAYOUT_TOKEN")).settings())
                .containsEntry("secrets", "REDRESS_MAIL_PASSWORD");
        assertThat(new Changes(BEFORE, Map.of(), Set.of("secrets")).settings())
                .doesNotContainKey("secrets")
                .hasSize(2);
    }

    /// Each deployment finds these out anew.
    @Test
    void what_is_of_one_deployment_is_no_difference() {
        assertThat(new Changes(Map.of(), Map.of("stage", "trial"), Set.of()).differences())
                .isEmpty();
    }
}
