package dev.redress.infra.network;

import software.amazon.awscdk.services.ec2.Peer;
import software.amazon.awscdk.services.ec2.Port;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.Vpc;
import software.constructs.Construct;

/// Who may talk to whom: functions to the proxy and to endpoints, the proxy to the database.
public final class Groups {

    private static final Port POSTGRES = Port.tcp(5432);
    private static final Port HTTPS = Port.tcp(443);

    private final SecurityGroup functions;
    private final SecurityGroup proxy;
    private final SecurityGroup database;
    private final SecurityGroup rotation;
    private final SecurityGroup endpoints;

    Groups(Construct scope, Vpc vpc) {
        functions = group(scope, vpc, "Functions", "Functions of the desk");
        proxy = group(scope, vpc, "Proxy", "Shares the connections of the database out");
        database = group(scope, vpc, "Database", "The database");
        rotation = group(scope, vpc, "Rotation", "Changes passwords in the database");
        endpoints = group(scope, vpc, "Endpoints", "Ways to services of AWS");
        allow(functions, proxy, POSTGRES);
        allow(proxy, database, POSTGRES);
        allow(rotation, database, POSTGRES);
        allow(rotation, endpoints, HTTPS);
        allow(functions, endpoints, HTTPS);
        // Files are behind a gateway endpoint, whose addresses are public ones; and providers are
        // anywhere. Where no route leads out, this opens nothing.
        functions.addEgressRule(Peer.anyIpv4(), HTTPS, "Files, and providers where there is a way");
    }

    public SecurityGroup functions() {
        return functions;
    }

    public SecurityGroup proxy() {
        return proxy;
    }

    public SecurityGroup database() {
        return database;
    }

    public SecurityGroup rotation() {
        return rotation;
    }

    SecurityGroup endpoints() {
        return endpoints;
    }

    private static SecurityGroup group(Construct scope, Vpc vpc, String id, String description) {
        return SecurityGroup.Builder.create(scope, id + "Group")
                .vpc(vpc)
                .description(description)
                .allowAllOutbound(false)
                .build();
    }

    private static void allow(SecurityGroup from, SecurityGroup to, Port port) {
        from.addEgressRule(to, port);
        to.addIngressRule(from, port);
    }
}
