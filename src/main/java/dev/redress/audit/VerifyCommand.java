package dev.redress.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Checks a chain that was handed out: `src/bin/audit verify CHAIN.ndjson [ANCHORS.json]`.
final class VerifyCommand {

    private static final int ARGUMENTS_MAX = 2;

    private VerifyCommand() {}

    public static void main(String[] arguments) throws IOException {
        System.exit(run(arguments, System.out));
    }

    /// Answers 0 for a chain that is as it was sealed, 1 for one that is not, 2 for a wrong call.
    static int run(String[] arguments, PrintStream out) throws IOException {
        if (arguments.length == 0 || arguments.length > ARGUMENTS_MAX) {
            out.println("usage: audit verify CHAIN.ndjson [ANCHORS.json]");
            return 2;
        }
        Optional<Path> anchors =
                arguments.length == ARGUMENTS_MAX
                        ? Optional.of(Path.of(arguments[1]))
                        : Optional.empty();
        List<String> faults = ChainCheck.faults(Path.of(arguments[0]), anchors);
        for (String fault : faults) {
            out.println("NOT AS IT WAS: " + fault);
        }
        if (faults.isEmpty()) {
            out.println(
                    anchors.isPresent()
                            ? "as it was sealed, and as it was anchored"
                            : "whole; without anchors nobody can say that it was not written anew");
        }
        return faults.isEmpty() ? 0 : 1;
    }
}
