package dev.redress.infra.functions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.redress.infra.support.Application;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariablesTest {

    private static final Path LIST = Path.of("src/main/resources/variables.txt");

    /// `-Dwrite.documents=true` writes it anew.
    @Test
    void the_list_is_what_the_application_reads() throws IOException {
        List<String> read = Application.variables();
        if (Boolean.getBoolean("write.documents")) {
            Files.createDirectories(LIST.getParent());
            Files.write(LIST, read);
        }

        assertThat(read)
                .contains(
                        "REDRESS_NOTIFICATION_PAUSES",
                        "REDRESS_NOTIFICATION_CHANNEL_SMS_TIMEOUT",
                        "REDRESS_SCHEDULE_PAYOUT",
                        "REDRESS_OIDC_*_JWKS_URL",
                        "REDRESS_OIDC_*_ROLES_*",
                        "REDRESS_TOKEN_LIFE",
                        "REDRESS_JWT_ISSUER")
                .noneMatch(
                        line -> line.matches("REDRESS_(NOTIFICATION|SCHEDULE|ENCRYPTION).*[*].*"));
        assertThat(LIST).content().isEqualTo(String.join("\n", read) + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REDRESS_NOTIFICATION_PAUSES",
                "REDRESS_NOTIFICATION_CHANNEL_SMS_TIMEOUT",
                "REDRESS_INCOMING_CASES_PER_HOUR",
                "REDRESS_OIDC_CORP_ISSUER",
                "REDRESS_OIDC__MY_CORP__ISSUER",
                "REDRESS_OIDC_CORP_ROLE_NAMES",
                // The application finds `agents`, which an issuer may well say.
                "REDRESS_OIDC_CORP_ROLES_AGENTS",
                "REDRESS_OIDC__MY_CORP__ROLES_LINE2",
                "REDRESS_EVIDENCE_S3_REGION",
                "REDRESS_ENCRYPTION_KMS_ENDPOINT",
                "REDRESS_INCOMING_SOURCE_SES_AUTHSERV",
                "REDRESS_TOKEN_LIFE",
                "REDRESS_JWT_ISSUER",
                "REDRESS_MAIL_HOST",
                "QUARKUS_LOG_LEVEL",
                "JAVA_TOOL_OPTIONS",
                "POWERTOOLS_SERVICE_NAME"
            })
    void what_a_function_reads_is_taken(String name) {
        assertThatCode(() -> Variables.requireFit(name)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REDRESS_NOTIFICATION_PAUSE",
                "REDRESS_NOTIFICATION_PAUSES_",
                "REDRES_MAIL_HOST",
                "JAVA_TOOL_OPTION",
                "JAVA_TOOL_OPTIONS_MORE",
                "PAUSES",
                // Below a group.
                "REDRESS_NOTIFICATION_CHANNEL_SMS_TIMEOUTS",
                "REDRESS_NOTIFICATION_CHANNEL_SMSS_TIMEOUT",
                "REDRESS_NOTIFICATION_CHANNEL_SMS",
                "REDRESS_SCHEDULE_DEADLINE_SWEEPS",
                "REDRESS_EVIDENCE_S3_BUKET",
                "REDRESS_ENCRYPTION_KMS_KEYS",
                "REDRESS_INCOMING_SOURCE_SES_AUTSERV",
                "REDRESS_INCOMING_SOURCE_SES_SECRETS",
                "REDRESS_OIDC_CORP_JWKS",
                "REDRESS_OIDC_CORP",
                // The application finds no name of two words without underscores around it.
                "REDRESS_OIDC_MY_CORP_ISSUER"
            })
    void what_no_function_reads_is_refused(String name) {
        assertThatThrownBy(() -> Variables.requireFit(name))
                .hasMessageStartingWith("No function reads " + name)
                .hasMessageEndingWith("--drop " + name + " takes it away");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REDRESS_PAYOUT_TOKEN",
                "REDRESS_NOTIFICATION_CHANNEL_SMS_TOKEN",
                "REDRESS_INCOMING_SOURCE_SES_SECRET",
                "REDRESS_MAIL_PASSWORD"
            })
    void a_secret_is_told_where_it_belongs(String name) {
        assertThatThrownBy(() -> Variables.requireFit(name))
                .hasMessageContaining("redress/STAGE/keys")
                .hasMessageContaining("secrets=");
    }

    @Test
    void what_only_the_server_goes_by_is_refused() {
        assertThatThrownBy(() -> Variables.requireFit("REDRESS_SCHEDULE_DEADLINE_SWEEP"))
                .hasMessageStartingWith("REDRESS_SCHEDULE_DEADLINE_SWEEP is of the server alone")
                .hasMessageEndingWith("--drop REDRESS_SCHEDULE_DEADLINE_SWEEP takes it away");
    }

    /// The application would find `desk.agents`, which no issuer says.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "REDRESS_OIDC_CORP_ROLES__DESK_AGENTS_",
                "REDRESS_OIDC_CORP_ROLES_DESK_AGENTS",
                "REDRESS_OIDC_CORP_ROLES_AGENTS_"
            })
    void a_role_of_more_than_a_word_in_the_name_of_a_variable_is_refused(String name) {
        assertThatThrownBy(() -> Variables.requireFit(name))
                .hasMessageContaining("neither capitals nor hyphens")
                .hasMessageContaining("say REDRESS_OIDC_CORP_ROLE_NAMES=NAME=ROLE,…")
                .hasMessageEndingWith("If it was kept, --drop " + name + " takes it away");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REDRESS_DB_PASSWORD",
                "REDRESS_JWT_PRIVATE_KEY",
                "REDRESS_ENCRYPTION_KEYSET",
                "QUARKUS_DATASOURCE_PASSWORD"
            })
    void what_the_deployment_itself_sets_is_refused(String name) {
        assertThatThrownBy(() -> Variables.requireFit(name))
                .hasMessage(name + " is a secret that the deployment itself sets");
    }
}
