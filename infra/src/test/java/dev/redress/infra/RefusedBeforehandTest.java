package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.infra.settings.Settings;
import dev.redress.infra.support.Cloud;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;

/// What Lambda or CloudFormation would refuse in the middle of a deployment is refused before it
/// has begun.
class RefusedBeforehandTest {

    @Test
    void what_does_not_fit_is_refused_before_anything_is_deployed() {
        Settings settings =
                Cloud.settings(
                        Map.of("region", "eu-central-1", "REDRESS_JWT_ISSUER", "x".repeat(3500)));

        assertThatThrownBy(() -> RedressApp.fill(new App(), settings))
                .hasMessageContaining("The variables of intake take")
                .hasMessageContaining("The largest are REDRESS_JWT_ISSUER (3500)");
    }

    /// What `bin/deploy` has found in the secret counts: keys of a desk of before, on several
    /// lines.
    @Test
    void keys_that_do_not_fit_are_refused_before_anything_is_deployed() {
        Map<String, String> context = new HashMap<>(Cloud.FOREIGN.context());
        assertThatCode(() -> RedressApp.fill(new App(), Cloud.settings(context)))
                .doesNotThrowAnyException();

        context.put(
                "keysBytes",
                "signing:1704,verifying:902,secrets:44,keyset:640"
                        + ",REDRESS_PAYOUT_TOKEN:64,REDRESS_INCOMING_SOURCE_SES_SECRET:50");

        assertThatThrownBy(() -> RedressApp.fill(new App(), Cloud.settings(context)))
                .hasMessageContaining("The variables of desk take")
                .hasMessageContaining("REDRESS_JWT_PRIVATE_KEY (1704)");
    }

    @Test
    void a_secret_that_is_not_there_is_missed_before_anything_is_deployed() {
        Settings settings =
                Cloud.settings(
                        Map.of(
                                "region", "eu-central-1",
                                "secrets", "REDRESS_PAYOUT_TOKEN",
                                "keysBytes", "signing:236,verifying:174,secrets:44,keyset:400"));

        assertThatThrownBy(() -> RedressApp.fill(new App(), settings))
                .hasMessage(
                        "secrets: put REDRESS_PAYOUT_TOKEN into the secret redress/prod/keys first");
    }

    @Test
    void a_secret_that_no_function_reads_is_refused() {
        Settings settings =
                Cloud.settings(Map.of("region", "eu-central-1", "secrets", "REDRESS_PAYOUT_TOKN"));

        assertThatThrownBy(() -> RedressApp.fill(new App(), settings))
                .hasMessageStartingWith("No function reads REDRESS_PAYOUT_TOKN");
    }
}
