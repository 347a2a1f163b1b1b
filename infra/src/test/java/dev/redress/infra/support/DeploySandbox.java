package dev.redress.infra.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A sandbox for `bin/deploy`, with an AWS and a CDK that write down what they were asked. Its
/// files say what they answer: `kept`, `refusal`, `deployed`, `secret`, `old-logs` (a line for each
/// call of `bin/old-logs`), `refused` (how often the data stack cannot be deployed).
public final class DeploySandbox {

    private static final String AWS =
            """
            case "$1 $2" in
            "sts get-caller-identity") echo 000000000000 ;;
            "ssm get-parameter")
              echo "$4" >"$SANDBOX/asked"
              cat "$SANDBOX/kept" 2>/dev/null || { cat "$SANDBOX/refusal" >&2; exit 254; } ;;
            "secretsmanager get-secret-value")
              case "$*" in
              *"redress/"*"/keys --version-id version-of-keys --query SecretString"*)
                cat "$SANDBOX/secret" ;;
              *VersionId*) echo "version-of-${4##*/}" ;;
              *) echo "unexpected: $*" >&2; exit 1 ;;
              esac ;;
            "cloudformation describe-stacks")
              case "$*" in
              *HasOriginSecrets*) echo true ;;
              *ConsoleBucket*) ;;
              *--stack-name*Address*) echo https://desk.example ;;
              *Address*) cat "$SANDBOX/deployed" ;;
              *) echo "unexpected: $*" >&2; exit 1 ;;
              esac ;;
            *) echo "unexpected: $*" >&2; exit 1 ;;
            esac
            """;

    /// Keeps the arguments of each call, one a line, and the files of the last.
    private static final String NPX =
            """
            printf '%s\\n' "$@" "" >>"$SANDBOX/cdk"
            for argument in "$@"; do
              case $argument in
              before=* | said=*) cp "${argument#*=}" "$SANDBOX/${argument%%=*}" ;;
              redress-*-data)
                if [ -s "$SANDBOX/refused" ]; then
                  sed -i 1d "$SANDBOX/refused"
                  exit 1
                fi ;;
              esac
            done
            """;

    private static final String OLD_LOGS =
            """
            #!/bin/sh
            printf '%s\n' "bin/old-logs $*" "" >>"$SANDBOX/cdk"
            [ -e "$SANDBOX/old-logs" ] || exit 0
            head -n 1 "$SANDBOX/old-logs"
            sed -i 1d "$SANDBOX/old-logs"
            """;

    private DeploySandbox() {}

    /// Before the first deployment, with keys.
    ///
    /// @param folder an empty one
    public static Sandbox in(Path folder) throws IOException {
        Sandbox sandbox =
                new Sandbox(folder).with("deploy").command("aws", AWS).command("npx", NPX);
        executable(sandbox, "keys", "#!/bin/sh\n");
        executable(sandbox, "old-logs", OLD_LOGS);
        Files.copy(Path.of("pom.xml"), sandbox.file("infra/pom.xml"));
        Files.writeString(
                sandbox.file("refusal"), "An error occurred (ParameterNotFound) when calling\n");
        Files.writeString(sandbox.file("deployed"), "");
        Files.writeString(
                sandbox.file("secret"), "{\"signing\":\"abc\",\"verifying\":\"d\\ne\"}\n");
        return sandbox;
    }

    /// The arguments of the last call of the CDK.
    public static List<String> lastCall(Sandbox sandbox) throws IOException {
        return calls(sandbox)
                .map(call -> List.of(call.split("\n", -1)))
                .filter(call -> !call.getFirst().startsWith("bin/"))
                .reduce((before, last) -> last)
                .orElseThrow();
    }

    /// What was deployed, and when logs were looked at, in order.
    public static List<String> steps(Sandbox sandbox) throws IOException {
        return calls(sandbox)
                .map(call -> List.of(call.split("\n", -1)))
                .filter(call -> !call.contains("bootstrap"))
                .map(call ->
                        call.contains("deploy")
                                ? call.get(call.indexOf("deploy") + 1)
                                : call.getFirst())
                .toList();
    }

    private static Stream<String> calls(Sandbox sandbox) throws IOException {
        return Pattern.compile("\n\n")
                .splitAsStream(Files.readString(sandbox.file("cdk")))
                .filter(call -> !call.isBlank());
    }

    private static void executable(Sandbox sandbox, String script, String text) throws IOException {
        Path file = Files.writeString(sandbox.file("infra/bin/" + script), text);
        if (!file.toFile().setExecutable(true)) {
            throw new AssertionError(file + " cannot be called");
        }
    }
}
