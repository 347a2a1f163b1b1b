package dev.redress.infra;

import dev.redress.infra.support.DeploySandbox;
import dev.redress.infra.support.Sandbox;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A fresh place for each test in which `bin/deploy` is played, with an AWS and a CDK that write
/// down what they were asked.
abstract class PlayedDeployment {

    @TempDir private Path folder;

    /// Where it is played; made anew for each test.
    Sandbox sandbox;

    @BeforeEach
    void prepare() throws IOException {
        sandbox = DeploySandbox.in(folder);
    }
}
