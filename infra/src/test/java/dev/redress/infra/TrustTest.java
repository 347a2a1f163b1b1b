package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.infra.support.Cloud;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Who may take the roles of the desk.
class TrustTest {

    /// Lambda itself says nothing of the kind when it takes a role.
    @ParameterizedTest
    @EnumSource
    void services_take_roles_for_this_account_alone(Cloud cloud) {
        assertThat(cloud.templates().of("AWS::IAM::Role"))
                .extracting(role -> role.at("/AssumeRolePolicyDocument/Statement/0"))
                .filteredOn(statement ->
                        List.of(
                                        "states.amazonaws.com",
                                        "scheduler.amazonaws.com",
                                        "codedeploy.amazonaws.com")
                                .contains(statement.at("/Principal/Service").asText()))
                .hasSizeGreaterThan(5)
                .allSatisfy(statement ->
                        assertThat(
                                        statement
                                                .at("/Condition/StringEquals/aws:SourceAccount")
                                                .asText())
                                .isEqualTo(cloud.settings().place().account()));
    }
}
