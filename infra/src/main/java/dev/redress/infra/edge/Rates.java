package dev.redress.infra.edge;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awscdk.services.wafv2.CfnWebACL;

/// Rules that turn away who asks too often: so many requests of one address in five minutes.
/// Addresses that are known are not counted.
final class Rates {

    private static final int WINDOW_SECONDS = 300;
    private static final int TOO_MANY_REQUESTS = 429;

    private static final String COMPLAINTS = "^/api/v1/complaints/*$";

    // What customers add to their case, and agents answer. That somebody reads a case, or works on
    // it otherwise, is no flood.
    private static final String ADDED = "^/api/v1/complaints/[^/]+/(messages|evidence-uploads)/*$";

    private final KnownAddresses known;

    Rates(KnownAddresses known) {
        this.known = known;
    }

    /// @param most requests of any kind
    CfnWebACL.RuleProperty all(String rule, int priority, int most) {
        return under(rule, priority, most, "/");
    }

    /// @param most requests to paths that begin so
    CfnWebACL.RuleProperty under(String rule, int priority, int most, String path) {
        return rate(rule, priority, most, List.of(startsWith(path)));
    }

    /// @param most new complaints
    CfnWebACL.RuleProperty complaints(String rule, int priority, int most) {
        return rate(rule, priority, most, List.of(isPost(), fits(COMPLAINTS)));
    }

    /// @param most messages and pieces of evidence of cases, of whomever
    CfnWebACL.RuleProperty added(String rule, int priority, int most) {
        return rate(rule, priority, most, List.of(isPost(), fits(ADDED)));
    }

    private CfnWebACL.RuleProperty rate(
            String rule, int priority, int most, List<CfnWebACL.StatementProperty> counted) {
        CfnWebACL.RateBasedStatementProperty rate =
                CfnWebACL.RateBasedStatementProperty.builder()
                        .limit(most)
                        .evaluationWindowSec(WINDOW_SECONDS)
                        .aggregateKeyType("IP")
                        .scopeDownStatement(
                                all(
                                        Stream.concat(counted.stream(), known.areNot().stream())
                                                .toList()))
                        .build();
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
                .statement(CfnWebACL.StatementProperty.builder().rateBasedStatement(rate).build())
                .visibilityConfig(Rules.visibility(rule))
                .build();
    }

    // The firewall wants at least two to join.
    private static CfnWebACL.StatementProperty all(List<CfnWebACL.StatementProperty> statements) {
        return statements.size() == 1
                ? statements.getFirst()
                : CfnWebACL.StatementProperty.builder()
                        .andStatement(
                                CfnWebACL.AndStatementProperty.builder()
                                        .statements(statements)
                                        .build())
                        .build();
    }

    private static CfnWebACL.StatementProperty isPost() {
        return matches(
                "POST",
                "EXACTLY",
                CfnWebACL.FieldToMatchProperty.builder().method(Map.of()).build(),
                "NONE");
    }

    private static CfnWebACL.StatementProperty startsWith(String path) {
        return matches(path, "STARTS_WITH", path(), "URL_DECODE");
    }

    private static CfnWebACL.StatementProperty fits(String expression) {
        return CfnWebACL.StatementProperty.builder()
                .regexMatchStatement(
                        CfnWebACL.RegexMatchStatementProperty.builder()
                                .regexString(expression)
                                .fieldToMatch(path())
                                .textTransformations(List.of(transformation("URL_DECODE")))
                                .build())
                .build();
    }

    private static CfnWebACL.FieldToMatchProperty path() {
        return CfnWebACL.FieldToMatchProperty.builder().uriPath(Map.of()).build();
    }

    private static CfnWebACL.StatementProperty matches(
            String text,
            String where,
            CfnWebACL.FieldToMatchProperty field,
            String transformation) {
        return CfnWebACL.StatementProperty.builder()
                .byteMatchStatement(
                        CfnWebACL.ByteMatchStatementProperty.builder()
                                .searchString(text)
                                .fieldToMatch(field)
                                .positionalConstraint(where)
                                .textTransformations(List.of(transformation(transformation)))
                                .build())
                .build();
    }

    private static CfnWebACL.TextTransformationProperty transformation(String type) {
        return CfnWebACL.TextTransformationProperty.builder().priority(0).type(type).build();
    }
}
