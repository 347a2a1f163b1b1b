package dev.redress.infra.edge;

import dev.redress.infra.settings.Settings;
import java.util.List;
import software.amazon.awscdk.services.wafv2.CfnWebACL;
import software.constructs.Construct;

/// What is turned away before it costs anything: addresses that ask too often, those that are known
/// for attacks, and requests that look like one.
public final class Firewall {

    // In five minutes, from one address; many people may be behind one. A page with an open case
    // asks fifty times without anybody touching it, and three times as often at work: two hundred
    // people of an office.
    private static final int REQUESTS_MAX = 30_000;

    // These people take one complaint each by telephone meanwhile, and answer many cases: a message
    // comes from an agent as often as from a customer.
    private static final int COMPLAINTS_MAX = 300;
    private static final int ADDED_MAX = 3_000;
    private static final int TOKENS_MAX = 300;

    // A body may have a megabyte; customers write as they like, also addresses of pages; and the
    // backends of shops do not say what they are.
    private static final List<String> COUNTED =
            List.of(
                    "SizeRestrictions_BODY",
                    "CrossSiteScripting_BODY",
                    "GenericLFI_BODY",
                    "GenericRFI_BODY",
                    "EC2MetaDataSSRF_BODY",
                    "NoUserAgent_HEADER");

    private final CfnWebACL acl;

    public Firewall(Construct scope, Settings settings) {
        String name = settings.name("firewall");
        Rates rates = new Rates(new KnownAddresses(scope, settings));
        acl =
                CfnWebACL.Builder.create(scope, "Firewall")
                        .name(name)
                        .scope("CLOUDFRONT")
                        .defaultAction(
                                CfnWebACL.DefaultActionProperty.builder()
                                        .allow(CfnWebACL.AllowActionProperty.builder().build())
                                        .build())
                        .visibilityConfig(Rules.visibility(name))
                        .rules(
                                List.of(
                                        rates.all("all", 0, REQUESTS_MAX),
                                        rates.complaints("complaints", 1, COMPLAINTS_MAX),
                                        rates.added("added", 2, ADDED_MAX),
                                        rates.under("surveys", 3, TOKENS_MAX, "/api/v1/surveys/"),
                                        rates.under("links", 4, TOKENS_MAX, "/api/v1/links/"),
                                        rates.under("sign-in", 5, TOKENS_MAX, "/api/v1/auth/"),
                                        Rules.managed(
                                                "AWSManagedRulesAmazonIpReputationList",
                                                6,
                                                List.of()),
                                        Rules.managed(
                                                "AWSManagedRulesKnownBadInputsRuleSet",
                                                7,
                                                List.of()),
                                        Rules.managed("AWSManagedRulesCommonRuleSet", 8, COUNTED)))
                        .build();
    }

    public String arn() {
        return acl.getAttrArn();
    }
}
