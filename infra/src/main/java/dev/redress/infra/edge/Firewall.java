package dev.redress.infra.edge;

import dev.redress.infra.settings.Settings;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.wafv2.CfnWebACL;
import software.constructs.Construct;

/// What is turned away before it costs anything: addresses that ask too often, those that are known
/// for attacks, and requests that look like one.
public final class Firewall {

    private static final int WINDOW_SECONDS = 300;

    // In a window, from one address; many people may be behind one.
    private static final int REQUESTS_MAX = 5_000;
    private static final int COMPLAINTS_MAX = 300;
    private static final int TOKENS_MAX = 300;

    private final CfnWebACL acl;
    private final String name;

    public Firewall(Construct scope, Settings settings) {
        name = settings.name("firewall");
        acl =
                CfnWebACL.Builder.create(scope, "Firewall")
                        .name(name)
                        .scope("CLOUDFRONT")
                        .defaultAction(
                                CfnWebACL.DefaultActionProperty.builder()
                                        .allow(CfnWebACL.AllowActionProperty.builder().build())
                                        .build())
                        .visibilityConfig(visibility(name))
                        .rules(
                                List.of(
                                        rate("all", 0, REQUESTS_MAX, "/"),
                                        rate("complaints", 1, COMPLAINTS_MAX, "/api/v1/complaints"),
                                        rate("surveys", 2, TOKENS_MAX, "/api/v1/surveys/"),
                                        rate("links", 3, TOKENS_MAX, "/api/v1/links/"),
                                        rate("sign-in", 4, TOKENS_MAX, "/api/v1/auth/"),
                                        managed(
                                                "AWSManagedRulesAmazonIpReputationList",
                                                5,
                                                List.of()),
                                        managed(
                                                "AWSManagedRulesKnownBadInputsRuleSet",
                                                6,
                                                List.of()),
                                        // A body may have a megabyte; and customers write as they
                                        // like.
                                        managed(
                                                "AWSManagedRulesCommonRuleSet",
                                                7,
                                                List.of(
                                                        "SizeRestrictions_BODY",
                                                        "CrossSiteScripting_BODY"))))
                        .build();
    }

    public String arn() {
        return acl.getAttrArn();
    }

    private CfnWebACL.RuleProperty rate(String rule, int priority, int most, String path) {
        return CfnWebACL.RuleProperty.builder()
                .name(rule)
                .priority(priority)
                .action(
                        CfnWebACL.RuleActionProperty.builder()
                                .block(
                                        CfnWebACL.BlockActionProperty.builder()
                                                .customResponse(
                                                        CfnWebACL.CustomResponseProperty.builder()
                                                                .responseCode(429)
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

    private static CfnWebACL.RuleProperty managed(
            String group, int priority, List<String> counted) {
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
                                                                .map(Firewall::counted)
                                                                .toList())
                                                .build())
                                .build())
                .visibilityConfig(visibility(group))
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

    // No samples: they would show the tokens of links.
    private static CfnWebACL.VisibilityConfigProperty visibility(String metric) {
        return CfnWebACL.VisibilityConfigProperty.builder()
                .cloudWatchMetricsEnabled(true)
                .metricName(metric)
                .sampledRequestsEnabled(false)
                .build();
    }
}
