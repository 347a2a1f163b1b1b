package dev.redress.file;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Checks a bundle of evidence: `src/bin/evidence verify BUNDLE.zip [PUBLIC-KEY.pem]`.
final class VerifyCommand {

    private static final int ARGUMENTS_MAX = 2;

    private VerifyCommand() {}

    public static void main(String[] arguments) throws IOException {
        System.exit(run(arguments, System.out));
    }

    /// Answers 0 for a bundle that is as it was sealed, 1 for one that is not, 2 for a wrong call.
    static int run(String[] arguments, PrintStream out) throws IOException {
        if (arguments.length == 0 || arguments.length > ARGUMENTS_MAX) {
            out.println("usage: evidence verify BUNDLE.zip [PUBLIC-KEY.pem]");
            return 2;
        }
        Optional<SealKey> key =
                arguments.length == ARGUMENTS_MAX
                        ? Optional.of(SealKey.of(Path.of(arguments[1])))
                        : Optional.empty();
        BundleCheck.Verdict verdict = BundleCheck.verdict(Path.of(arguments[0]), key);
        List<String> faults = verdict.faults();
        for (String fault : faults) {
            out.println("NOT AS IT WAS: " + fault);
        }
        for (String piece : verdict.erased()) {
            out.println("ERASED BY LAW: " + piece);
        }
        if (faults.isEmpty()) {
            out.println(
                    key.isPresent()
                            ? "as it was sealed by this desk"
                            : "whole; without a public key nobody can say who sealed it");
        }
        return faults.isEmpty() ? 0 : 1;
    }
}
