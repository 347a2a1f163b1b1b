package dev.redress.infra.edge;

import dev.redress.infra.settings.AddressRange;
import dev.redress.infra.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import software.amazon.awscdk.services.wafv2.CfnIPSet;
import software.amazon.awscdk.services.wafv2.CfnWebACL;
import software.constructs.Construct;

/// Offices and backends of shops, behind whose one address many are at work. The desk itself still
/// counts each caller.
final class KnownAddresses {

    private final List<CfnWebACL.StatementProperty> statements = new ArrayList<>();

    /// A set holds addresses of one length.
    KnownAddresses(Construct scope, Settings settings) {
        add(scope, settings, "IPV4", settings.known().stream().filter(AddressRange::isV4).toList());
        add(
                scope,
                settings,
                "IPV6",
                settings.known().stream().filter(range -> !range.isV4()).toList());
    }

    private void add(
            Construct scope, Settings settings, String version, List<AddressRange> ranges) {
        if (ranges.isEmpty()) {
            return;
        }
        CfnIPSet set =
                CfnIPSet.Builder.create(scope, "Known" + version)
                        .name(settings.name("known-" + version.toLowerCase(Locale.ROOT)))
                        .description("Addresses that are not counted")
                        .scope("CLOUDFRONT")
                        .ipAddressVersion(version)
                        .addresses(ranges.stream().map(AddressRange::cidr).toList())
                        .build();
        statements.add(
                CfnWebACL.StatementProperty.builder()
                        .ipSetReferenceStatement(
                                CfnWebACL.IPSetReferenceStatementProperty.builder()
                                        .arn(set.getAttrArn())
                                        .build())
                        .build());
    }

    /// What is true of all but them; nothing, where none are known.
    List<CfnWebACL.StatementProperty> areNot() {
        return statements.stream()
                .map(known ->
                        CfnWebACL.StatementProperty.builder()
                                .notStatement(
                                        CfnWebACL.NotStatementProperty.builder()
                                                .statement(known)
                                                .build())
                                .build())
                .toList();
    }
}
