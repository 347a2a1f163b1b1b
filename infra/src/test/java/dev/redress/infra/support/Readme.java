package dev.redress.infra.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the README tells an operator to do.
public final class Readme {

    private static final String BEGIN = "```sh\n";
    private static final String END = "```\n";

    private Readme() {}

    public static String text() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    /// The next block of commands after these words.
    public static String commandsAfter(String words) throws IOException {
        String rest = after(text(), words);
        String block = after(rest, BEGIN);
        return block.substring(0, indexOf(block, END));
    }

    /// A paragraph of the runbook, by its heading.
    public static String paragraph(String heading) throws IOException {
        String rest = after(text(), "\n### " + heading + "\n");
        int next = rest.indexOf("\n### ");
        return next < 0 ? rest : rest.substring(0, next);
    }

    private static String after(String text, String words) {
        return text.substring(indexOf(text, words) + words.length());
    }

    private static int indexOf(String text, String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new AssertionError("The README does not say: " + words);
        }
        return at;
    }
}
