package dev.redress.infra;

import dev.redress.infra.edge.Firewall;
import dev.redress.infra.settings.Settings;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.constructs.Construct;

/// The firewall, which CloudFront takes from one region only.
final class FirewallStack extends Stack {

    private final Firewall firewall;

    FirewallStack(Construct scope, Settings settings) {
        super(
                scope,
                settings.name("firewall"),
                StackProps.builder()
                        .env(settings.place().edge())
                        .description("Redress: firewall")
                        .crossRegionReferences(true)
                        .build());
        // Without the key of the data, which is of another region.
        HelpersLog.give(this, HelpersLog.of(this).build());
        firewall = new Firewall(this, settings);
    }

    Firewall firewall() {
        return firewall;
    }
}
