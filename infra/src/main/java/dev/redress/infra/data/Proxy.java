package dev.redress.infra.data;

import dev.redress.infra.keys.Keys;
import dev.redress.infra.network.Network;
import dev.redress.infra.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.rds.DatabaseProxy;
import software.amazon.awscdk.services.rds.ProxyTarget;
import software.amazon.awscdk.services.secretsmanager.ISecret;
import software.constructs.Construct;

/// Stands between a thousand functions with a connection each and a database that has fewer.
public final class Proxy {

    // The rest is for the owner, for looking around, and for AWS itself.
    private static final int SHARE_MAX = 90;

    private final DatabaseProxy proxy;

    public Proxy(
            Construct scope,
            Settings settings,
            Keys keys,
            Network network,
            Database database,
            DeskUsers users) {
        List<ISecret> secrets = new ArrayList<>(users.all());
        secrets.add(database.owner());
        proxy =
                DatabaseProxy.Builder.create(scope, "Proxy")
                        .dbProxyName(settings.name("proxy"))
                        .proxyTarget(ProxyTarget.fromCluster(database.cluster()))
                        .secrets(secrets)
                        .vpc(network.vpc())
                        .vpcSubnets(network.isolated())
                        .securityGroups(List.of(network.groups().proxy()))
                        .requireTls(true)
                        .maxConnectionsPercent(SHARE_MAX)
                        .idleClientTimeout(Duration.minutes(30))
                        // Shorter than a function may take, so that it can still answer 503.
                        .borrowTimeout(Duration.seconds(10))
                        .build();
        DataLog.before(proxy, scope, "ProxyLog", "/aws/rds/proxy/" + settings.name("proxy"), keys);
    }

    public String endpoint() {
        return proxy.getEndpoint();
    }

    public String name() {
        return proxy.getDbProxyName();
    }
}
