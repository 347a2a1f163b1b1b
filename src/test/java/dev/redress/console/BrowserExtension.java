package dev.redress.console;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives tests the one browser of the run, or says why they are skipped.
///
/// Looks for Chromium or Chrome where they usually are, or where `-Dchromium=…` says.
final class BrowserExtension implements ExecutionCondition, ParameterResolver {

    private static final ExtensionContext.Namespace RUN =
            ExtensionContext.Namespace.create(BrowserExtension.class);
    private static final List<String> USUAL =
            List.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return installed()
                .map(path -> ConditionEvaluationResult.enabled("Chromium is at " + path))
                .orElseGet(() ->
                        ConditionEvaluationResult.disabled(
                                "No Chromium on this machine, so nobody looks at the"
                                        + " console in a browser. Install it, or say"
                                        + " -Dchromium=/path/to/it."));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Chromium resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(RUN)
                .computeIfAbsent(
                        Chromium.class,
                        _ -> new Chromium(installed().orElseThrow()),
                        Chromium.class);
    }

    private static Optional<Path> installed() {
        return Stream.concat(Stream.ofNullable(System.getProperty("chromium")), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
