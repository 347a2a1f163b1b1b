package dev.redress.store;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.spi.PgDriver;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.impl.Utils;
import io.vertx.sqlclient.spi.ConnectionFactory;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;

/// The desk's connections. Nobody gets one before it is known that the keys of this process open
/// what is in the database, see [KeyProofs].
///
/// The client keeps the statements of whole batches prepared. By default it forgets those of more
/// than 2,048 characters and would have the server plan each anew.
@Singleton
class DeskPool implements PgPoolCreator {

    private static final int STATEMENT_LENGTH_MAX = 16_384;

    private final KeyProofs proofs;

    DeskPool(KeyProofs proofs) {
        this.proofs = proofs;
    }

    @Override
    public Pool create(Input input) {
        for (PgConnectOptions options : input.pgConnectOptionsList()) {
            options.setPreparedStatementCacheSqlLimit(STATEMENT_LENGTH_MAX);
        }
        List<SqlConnectOptions> databases = List.copyOf(input.pgConnectOptionsList());
        Pool pool =
                PgBuilder.pool()
                        .with(input.poolOptions())
                        .connectingTo(databases)
                        .using(input.vertx())
                        .build();
        ConnectionFactory connections =
                PgDriver.INSTANCE.createConnectionFactory(
                        input.vertx(), Utils.roundRobinSupplier(databases));
        return admitting(pool, context -> connections.connect(context).compose(this::admitted));
    }

    @SuppressWarnings("deprecation") // The client has no other way to refuse a connection.
    private static Pool admitting(Pool pool, Function<Context, Future<SqlConnection>> connections) {
        return pool.connectionProvider(connections);
    }

    private Future<SqlConnection> admitted(SqlConnection connection) {
        return UniHelper.toFuture(
                        proofs.require(
                                io.vertx.mutiny.sqlclient.SqlConnection.newInstance(connection)))
                .map(connection)
                .recover(
                        refusal -> connection.close().transform(_ -> Future.failedFuture(refusal)));
    }
}
