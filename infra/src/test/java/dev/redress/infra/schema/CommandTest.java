package dev.redress.infra.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What operators ask the migration's function for, against a database that it made.
class CommandTest {

    private static final String HASH =
            "$2a$10$luZIBWI0WxMFpKzhj99gmedzgsRGpRDSIWIYjmQG6rnnr8T6ImUT.";
    private static final Login BLUE = new Login("redress_blue", "of the secret");

    private static EmbeddedPostgres postgres;
    private static Surroundings surroundings;

    @BeforeAll
    static void migrate() throws IOException {
        postgres = EmbeddedPostgres.start();
        surroundings =
                new Surroundings(
                        "jdbc:postgresql://127.0.0.1:%d/".formatted(postgres.getPort()),
                        "?sslmode=disable",
                        "redress",
                        new Login("postgres", "postgres"),
                        List.of(BLUE));
        // As the deployment calls it: with an event that says nothing.
        Command.of(Map.of()).carryOut(surroundings);
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void nobody() throws SQLException {
        told("truncate account_change, account cascade");
    }

    @Test
    void two_administrators_are_added_and_no_third() throws SQLException {
        assertThat(carriedOut(admin("li.wei", HASH))).isEqualTo("li.wei is there");
        assertThat(carriedOut(admin("zhang.min", HASH))).isEqualTo("zhang.min is there");

        assertThatThrownBy(() -> carriedOut(admin("zhao", HASH)))
                .hasMessageStartingWith("No account was added");
        assertThat(
                        asked(
                                "select string_agg(username || roles[1] || must_change, ' ' order by username) from account"))
                .isEqualTo("li.weiadmintrue zhang.minadmintrue");
        assertThat(asked("select count(*) from account_change where kind = 'CREATED'"))
                .isEqualTo("2");
    }

    /// A call of a minute that was cut off is repeated by the AWS CLI itself.
    @Test
    void the_same_event_twice_adds_one_account_and_is_no_error() throws SQLException {
        carriedOut(admin("li.wei", HASH));

        assertThat(carriedOut(admin("li.wei", HASH))).isEqualTo("li.wei is there");
        assertThat(asked("select count(*) from account_change")).isEqualTo("1");
    }

    @Test
    void another_password_for_a_name_that_is_taken_changes_nothing() throws SQLException {
        carriedOut(admin("li.wei", HASH));
        String other = HASH.substring(0, HASH.length() - 1) + "/";

        assertThatThrownBy(() -> carriedOut(admin("li.wei", other)))
                .hasMessageStartingWith("No account was added");
        assertThat(asked("select password_hash from account")).isEqualTo(HASH);
    }

    @Test
    void administrators_of_a_demo_do_not_count() throws SQLException {
        for (String name : List.of("admin1", "admin2")) {
            told(
                    "insert into account (username, password_hash, roles, active) values ('%s', 'x', array['admin'], true)"
                            .formatted(name));
        }

        assertThat(carriedOut(admin("li.wei", HASH))).isEqualTo("li.wei is there");
    }

    @Test
    void a_password_in_place_of_its_hash_is_refused_and_not_repeated() {
        assertThatThrownBy(() -> carriedOut(admin("li.wei", "hunter2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("infra/bin/create-admin")
                .message()
                .doesNotContain("hunter2");
    }

    @Test
    void what_the_database_refuses_tells_no_hash() throws SQLException {
        told("alter table account add constraint none check (username <> 'li.wei')");
        try {
            assertThatThrownBy(() -> carriedOut(admin("li.wei", HASH)))
                    .hasMessage("The database refused the account: 23514")
                    .hasNoCause();
        } finally {
            told("alter table account drop constraint none");
        }
    }

    /// After a restore users have the passwords of then.
    @Test
    void users_get_the_passwords_of_their_secrets() throws Exception {
        told("alter role redress_blue password 'of then'");

        assertThat(carriedOut(Map.of("command", "set-passwords")))
                .isEqualTo("1 users have the passwords of their secrets");

        String kept = asked("select rolpassword from pg_authid where rolname = 'redress_blue'");
        assertThat(isOf(kept, BLUE.password())).isTrue();
        assertThat(isOf(kept, "of then")).isFalse();
    }

    @Test
    void a_command_that_there_is_none_of_does_not_migrate() {
        assertThatThrownBy(() -> carriedOut(Map.of("command", "create-admins")))
                .hasMessage("There is no command create-admins");
    }

    private static String carriedOut(Map<String, Object> event) {
        return Command.of(event).carryOut(surroundings);
    }

    private static Map<String, Object> admin(String name, String hash) {
        return Map.of(
                "command",
                "create-admin",
                "name",
                name,
                "hash",
                hash,
                "reserved",
                List.of("admin1", "admin2"));
    }

    /// Whether PostgreSQL keeps this password, `SCRAM-SHA-256$rounds:salt$stored key:server key`.
    private static boolean isOf(String kept, String password) throws GeneralSecurityException {
        String[] parts = kept.split("[$:]", -1);
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] salted =
                SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                        .generateSecret(
                                new PBEKeySpec(
                                        password.toCharArray(),
                                        salt,
                                        Integer.parseInt(parts[1]),
                                        256))
                        .getEncoded();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(salted, "HmacSHA256"));
        byte[] key = mac.doFinal("Client Key".getBytes(StandardCharsets.UTF_8));
        byte[] stored = MessageDigest.getInstance("SHA-256").digest(key);
        return Base64.getEncoder().encodeToString(stored).equals(parts[3]);
    }

    private static String asked(String question) throws SQLException {
        try (Connection connection = surroundings.connect("redress");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void told(String order) throws SQLException {
        try (Connection connection = surroundings.connect("redress");
                Statement statement = connection.createStatement()) {
            statement.execute(order);
        }
    }
}
