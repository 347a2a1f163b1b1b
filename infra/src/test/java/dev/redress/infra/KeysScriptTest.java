package dev.redress.infra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Plays `bin/keys` with commands that stand in for AWS and for the desk: who loses a keyset has
/// lost all data that was sealed with it.
class KeysScriptTest {

    private static final String NEW = "{\"unset\":\"a\\\"b\\\\c,d}\"}";
    private static final String KEPT =
            "{\"signing\":\"s\",\"verifying\":\"v\",\"secrets\":\"x\",\"keyset\":\"k\"}";

    /// Answers as AWS does, and keeps what is put.
    private static final String AWS =
            """
            #!/bin/sh
            case "$1 $2" in
            "secretsmanager get-secret-value")
              cat secret 2>/dev/null || { echo "ThrottlingException" >&2; exit 254; } ;;
            "secretsmanager put-secret-value")
              cp "${6#file://}" put ;;
            "cloudformation describe-stacks")
              echo arn:aws:kms:eu-central-1:000000000000:key/1 ;;
            *) echo "unexpected: $*" >&2; exit 1 ;;
            esac
            """;

    private static final String JAVA =
            """
            #!/bin/sh
            echo "REDRESS_ENCRYPTION_KEYSET=fresh"
            """;

    @TempDir private Path repository;

    @BeforeEach
    void prepare() throws IOException {
        Path bin = Files.createDirectories(repository.resolve("infra/bin"));
        Files.copy(Path.of("bin/keys"), bin.resolve("keys"));
        command("aws", AWS);
        command("java", JAVA);
    }

    @Test
    void a_desk_that_has_none_gets_keys() throws Exception {
        hold(NEW);

        assertThat(run().status()).isZero();

        assertThat(put())
                .content()
                .matches(
                        "\\{\"signing\":\"-----BEGIN PRIVATE KEY-----[^\"]{184}-----END PRIVATE KEY-----\","
                                + "\"verifying\":\"-----BEGIN PUBLIC KEY-----[^\"]{124}-----END PUBLIC KEY-----\","
                                + "\"secrets\":\"[A-Za-z0-9+/=]{44}\",\"keyset\":\"fresh\"\\}");
    }

    @Test
    void a_desk_that_has_keys_keeps_them() throws Exception {
        hold(KEPT);

        assertThat(run().status()).isZero();

        assertThat(put()).doesNotExist();
    }

    @Test
    void what_could_not_be_read_is_not_replaced() throws Exception {
        Outcome outcome = run();

        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.said()).contains("ThrottlingException");
        assertThat(put()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "None",
                "{\"signing\":\"s\",\"verifying\":\"v\"}",
                "{\"unset\":\"abc\",\"REDRESS_PAYOUT_TOKEN\":\"t\"}"
            })
    void what_is_neither_new_nor_of_a_desk_is_not_replaced(String held) throws Exception {
        hold(held);

        Outcome outcome = run();

        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.said()).contains("redress/prod/keys is neither new nor a desk's");
        assertThat(put()).doesNotExist();
    }

    private void hold(String secret) throws IOException {
        Files.writeString(repository.resolve("secret"), secret + "\n");
    }

    private Path put() {
        return repository.resolve("put");
    }

    private void command(String name, String text) throws IOException {
        Path folder = Files.createDirectories(repository.resolve("commands"));
        Path file = Files.writeString(folder.resolve(name), text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Outcome run() throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder("sh", "infra/bin/keys", "prod")
                        .directory(repository.toFile())
                        .redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.put("PATH", repository.resolve("commands") + ":" + environment.get("PATH"));
        environment.put("AWS_ACCESS_KEY_ID", "a");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Outcome(process.exitValue(), said);
    }

    /// How the script ended, and what it said.
    private record Outcome(int status, String said) {}
}
