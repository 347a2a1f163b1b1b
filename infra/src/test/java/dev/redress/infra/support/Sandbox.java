package dev.redress.infra.support;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A folder that looks like the project, in which a script of `infra/bin` is played with commands
/// that stand in for those of the machine.
public final class Sandbox {

    private static final int SECONDS_MAX = 60;

    private final Path folder;

    /// With nothing in it.
    ///
    /// @param folder an empty one
    public Sandbox(Path folder) {
        this.folder = folder;
    }

    /// Puts a script of the project in.
    public Sandbox with(String script) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("infra/bin"));
        Files.copy(Path.of("bin", script), bin.resolve(script));
        return this;
    }

    /// Puts a command on the path. It finds the sandbox in `$SANDBOX`.
    public Sandbox command(String name, String text) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("commands"));
        executable(Files.writeString(bin.resolve(name), "#!/bin/sh\n" + text));
        return this;
    }

    /// A file in the sandbox, there or not.
    public Path file(String name) {
        return folder.resolve(name);
    }

    /// Plays the script.
    public Outcome run(String script, String... arguments)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("sh", folder.resolve("infra/bin/" + script).toString()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("SANDBOX", folder.toString());
        builder.environment()
                .merge(
                        "PATH",
                        folder.resolve("commands").toString(),
                        (path, ours) -> ours + File.pathSeparator + path);
        builder.redirectOutput(folder.resolve("stdout").toFile())
                .redirectError(folder.resolve("stderr").toFile());
        Process process = builder.start();
        if (!process.waitFor(SECONDS_MAX, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(script + " does not end");
        }
        return new Outcome(
                process.exitValue(),
                Files.readString(folder.resolve("stdout")),
                Files.readString(folder.resolve("stderr")));
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /// How it went.
    ///
    /// @param status 0 when all is well
    /// @param said to whoever called
    /// @param complained likewise, when something was wrong
    public record Outcome(int status, String said, String complained) {}
}
