package dev.redress.infra;

import dev.redress.infra.data.Database;
import dev.redress.infra.data.DeskUsers;
import dev.redress.infra.data.Proxy;
import dev.redress.infra.keys.Keys;
import dev.redress.infra.network.Network;
import dev.redress.infra.settings.Settings;
import java.util.List;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.constructs.Construct;

/// The network and the database, which change seldom.
final class DataStack extends Stack {

    private final Network network;
    private final Database database;
    private final DeskUsers users;
    private final Proxy proxy;

    DataStack(Construct scope, Settings settings, Keys keys) {
        super(
                scope,
                settings.name("data"),
                StackProps.builder()
                        .env(settings.place().environment())
                        .description("Redress: network and database")
                        .terminationProtection(settings.isProduction())
                        .build());
        network = new Network(this, settings);
        database = new Database(this, settings, keys, network);
        users = new DeskUsers(this, settings, keys, network, database);
        proxy = new Proxy(this, settings, keys, network, database, users);
        // The desk's stack takes this until it takes another; by then it must not be gone yet.
        exportValue(database.firstOwner());
    }

    /// The first two of the region, whatever they are called: nobody is asked while templates are
    /// made.
    @Override
    public List<String> getAvailabilityZones() {
        return List.of(Fn.select(0, Fn.getAzs()), Fn.select(1, Fn.getAzs()));
    }

    Network network() {
        return network;
    }

    Database database() {
        return database;
    }

    DeskUsers users() {
        return users;
    }

    Proxy proxy() {
        return proxy;
    }
}
