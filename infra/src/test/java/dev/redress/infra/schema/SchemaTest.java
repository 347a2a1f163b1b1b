package dev.redress.infra.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The migration as Lambda runs it, against a PostgreSQL without anything.
class SchemaTest {

    private static final Login BLUE = new Login("redress_blue", "o'clock");
    private static final Login GREEN = new Login("redress_green", "green");

    private static EmbeddedPostgres postgres;
    private static Surroundings surroundings;
    private static String first;

    @BeforeAll
    static void migrate() throws IOException {
        postgres = EmbeddedPostgres.start();
        surroundings =
                new Surroundings(
                        "jdbc:postgresql://127.0.0.1:%d/".formatted(postgres.getPort()),
                        "?sslmode=disable",
                        "redress",
                        new Login("postgres", "postgres"),
                        List.of(BLUE, GREEN));
        first = new Schema(surroundings).migrate();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void the_second_time_there_is_nothing_to_do() {
        String second = new Schema(surroundings).migrate();

        assertThat(first).doesNotStartWith("0 migrations");
        assertThat(second).startsWith("0 migrations");
    }

    @Test
    void the_database_sorts_by_code_points_and_knows_chinese_letters() throws SQLException {
        assertThat(asked("select datlocale from pg_database where datname = 'redress'"))
                .isEqualTo("C.UTF-8");
        assertThat(
                        asked(
                                "select pg_encoding_to_char(encoding) from pg_database where datname = 'redress'"))
                .isEqualTo("UTF8");
        assertThat(asked("select '假货' ~ '^[[:alpha:]]+$'")).isEqualTo("t");
    }

    @Test
    void a_function_works_with_cases() throws SQLException {
        assertThat(asked(BLUE, "select count(*) from complaint")).isEqualTo("0");
        assertThat(asked(GREEN, "select count(*) from complaint")).isEqualTo("0");
    }

    @Test
    void a_function_changes_nothing_that_is_only_added_to() {
        assertThatThrownBy(() -> told(BLUE, "delete from audit_entry"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> told(BLUE, "delete from complaint_event"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> told(BLUE, "delete from flyway_schema_history"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_function_owns_nothing() {
        assertThatThrownBy(() -> told(BLUE, "drop table complaint"))
                .hasMessageContaining("must be owner");
        assertThatThrownBy(() -> told(BLUE, "create table own (id int)"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_password_that_was_changed_meanwhile_stays() throws SQLException {
        told(surroundings.owner(), "alter role redress_green password 'changed'");

        new Schema(surroundings).migrate();

        assertThat(asked(new Login("redress_green", "changed"), "select 1")).isEqualTo("1");
    }

    @Test
    void a_login_shows_no_password() {
        assertThat(BLUE).hasToString("redress_blue");
        assertThat(Secrets.read("{\"username\":\"a\",\"password\":\"b\"}"))
                .isEqualTo(new Login("a", "b"));
        assertThatThrownBy(() -> Secrets.read("hunter2")).message().doesNotContain("hunter2");
    }

    private static String asked(String question) throws SQLException {
        return asked(surroundings.owner(), question);
    }

    private static String asked(Login login, String question) throws SQLException {
        try (Connection connection = connect(login);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void told(Login login, String order) throws SQLException {
        try (Connection connection = connect(login);
                Statement statement = connection.createStatement()) {
            statement.execute(order);
        }
    }

    private static Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(
                surroundings.url("redress"), login.username(), login.password());
    }
}
