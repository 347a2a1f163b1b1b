package dev.redress.infra.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A sandbox for `bin/deploy`, with an AWS and a CDK that write down what they were asked. Its
/// files say what they answer: `kept`, `refusal`, `deployed`, `secret`.
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
              esac
            done
            """;

    private DeploySandbox() {}

    /// Before the first deployment, with keys.
    ///
    /// @param folder an empty one
    public static Sandbox in(Path folder) throws IOException {
        Sandbox sandbox =
                new Sandbox(folder).with("deploy").command("aws", AWS).command("npx", NPX);
        Path keys = Files.writeString(sandbox.file("infra/bin/keys"), "#!/bin/sh\n");
        if (!keys.toFile().setExecutable(true)) {
            throw new AssertionError(keys + " cannot be called");
        }
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
        String[] calls = Files.readString(sandbox.file("cdk")).split("\n\n", -1);
        return List.of(calls[calls.length - 2].split("\n", -1));
    }
}
