package dev.redress.infra.edge;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.wafv2.CfnWebACL;

/// The kinds of rules of the firewall.
final class Rules {

    private static final int WINDOW_SECONDS = 300;
    private static final int TOO_MANY_REQUESTS = 429;

    private Rules() {}

    /// @param most requests of one address to paths that begin so, in five minutes
    static CfnWebACL.RuleProperty rate(String rule, int priority, int most, String path) {
        return CfnWebACL.RuleProperty.builder()
                .name(rule)
                .priority(priority)
                .action(
                        CfnWebACL.RuleActionProperty.builder()
                                .block(
                                        CfnWebACL.BlockActionProperty.builder()
                                                .customResponse(
                                                        CfnWebACL.CustomResponseProperty.builder()
                                                                .responseCode(TOO_MANY_REQUESTS)
                                                                .build())
                                                .build())
                                .build())
                .statement(
                        CfnWebACL.StatementProperty.builder()
                                .rateBasedStatement(
                                        CfnWebACL.RateBasedStatementProperty.builder()
                                                .limit(most)
                                                .evaluationWindowSec(WINDOW_SECONDS)
                                                .aggregateKeyType("IP")
                                                .scopeDownStatement(startsWith(path))
                                                .build())
                                .build())
                .visibilityConfig(visibility(rule))
                .build();
    }

    /// Rules that AWS keeps up to date.
    ///
    /// @param counted those of the group that are only counted
    static CfnWebACL.RuleProperty managed(String group, int priority, List<String> counted) {
        return CfnWebACL.RuleProperty.builder()
                .name(group)
                .priority(priority)
                .overrideAction(CfnWebACL.OverrideActionProperty.builder().none(Map.of()).build())
                .statement(
                        CfnWebACL.StatementProperty.builder()
                                .managedRuleGroupStatement(
                                        CfnWebACL.ManagedRuleGroupStatementProperty.builder()
                                                .vendorName("AWS")
                                                .name(group)
                                                .ruleActionOverrides(
                                                        counted.stream()
                                                                .map(Rules::counted)
                                                                .toList())
                                                .build())
                                .build())
                .visibilityConfig(visibility(group))
                .build();
    }

    /// Figures, but no samples: they would show the tokens of links.
    static CfnWebACL.VisibilityConfigProperty visibility(String metric) {
        return CfnWebACL.VisibilityConfigProperty.builder()
                .cloudWatchMetricsEnabled(true)
                .metricName(metric)
                .sampledRequestsEnabled(false)
                .build();
    }

    private static CfnWebACL.StatementProperty startsWith(String path) {
        return CfnWebACL.StatementProperty.builder()
                .byteMatchStatement(
                        CfnWebACL.ByteMatchStatementProperty.builder()
                                .searchString(path)
                                .fieldToMatch(
                                        CfnWebACL.FieldToMatchProperty.builder()
                                                .uriPath(Map.of())
                                                .build())
                                .positionalConstraint("STARTS_WITH")
                                .textTransformations(
                                        List.of(
                                                CfnWebACL.TextTransformationProperty.builder()
                                                        .priority(0)
                                                        .type("URL_DECODE")
                                                        .build()))
                                .build())
                .build();
    }

    private static CfnWebACL.RuleActionOverrideProperty counted(String rule) {
        return CfnWebACL.RuleActionOverrideProperty.builder()
                .name(rule)
                .actionToUse(
                        CfnWebACL.RuleActionProperty.builder()
                                .count(CfnWebACL.CountActionProperty.builder().build())
                                .build())
                .build();
    }
}
