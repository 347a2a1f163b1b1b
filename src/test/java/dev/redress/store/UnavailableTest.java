package dev.redress.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UnavailableTest {

    @ParameterizedTest
    @CsvSource({
        "08006, true,  false",
        "40001, true,  false",
        "40P01, true,  false",
        "53300, true,  false",
        "57P01, true,  false",
        "57P03, true,  false",
        "22021, false, true",
        "23505, false, true",
        "23514, false, true",
        "42P01, false, false",
        "28P01, false, false"
    })
    void what_the_database_says_is_told_by_its_state(
            String state, boolean unavailable, boolean unstorable) {
        Throwable failure = refused(state);
        Throwable wrapped = new CompletionException(failure);

        assertThat(Unavailable.isBehind(failure)).isEqualTo(unavailable);
        assertThat(Unavailable.isBehind(wrapped)).isEqualTo(unavailable);
        assertThat(Unavailable.named(failure) instanceof Unavailable).isEqualTo(unavailable);
        assertThat(Unstorable.named(failure) instanceof Unstorable).isEqualTo(unstorable);
    }

    @ParameterizedTest
    @MethodSource("lostConnections")
    void a_database_that_is_not_reached_is_away(Throwable failure) {
        assertThat(Unavailable.isBehind(failure)).isTrue();
        assertThat(Unavailable.isBehind(new IllegalStateException(failure))).isTrue();
        assertThat(Unstorable.named(failure)).isSameAs(failure);
    }

    static Stream<Throwable> lostConnections() {
        return Stream.of(
                new ConnectException("Connection refused"),
                new UnknownHostException("db"),
                ClosedConnectionException.INSTANCE,
                new NoStackTraceThrowable("Timeout"),
                new Unavailable(new IOException()));
    }

    @Test
    void a_mistake_of_ours_is_no_outage() {
        assertThat(Unavailable.isBehind(new IllegalStateException("Timeout"))).isFalse();
        assertThat(Unavailable.isBehind(new NoStackTraceThrowable("a column is missing")))
                .isFalse();
        assertThat(Unavailable.isBehind(new IOException())).isFalse();
    }

    @Test
    void only_a_number_that_is_taken_is_a_clash() {
        assertThat(new Unstorable(refused("23505")).isClash()).isTrue();
        assertThat(new Unstorable(refused("23514")).isClash()).isFalse();
        assertThat(new Unstorable(refused("22021")).isOfData()).isTrue();
        assertThat(new Unstorable(refused("23505")).isOfData()).isFalse();
    }

    private static PgException refused(String state) {
        return new PgException("refused", "ERROR", state, null);
    }
}
