package dev.redress.infra;

import dev.redress.infra.edge.Firewall;
import dev.redress.infra.settings.CommandLine;
import dev.redress.infra.settings.Settings;
import dev.redress.infra.settings.SettingsReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Tags;

/// What the CDK starts: reads the settings and writes the templates.
public final class RedressApp {

    private RedressApp() {}

    public static void main(String... args) {
        App app = new App();
        CommandLine said = CommandLine.of((Map<?, ?>) app.getNode().getAllContext());
        said.changes().differences().forEach(System.err::println);
        SettingsReader reader = new SettingsReader(said.settings(), System.getenv());
        fill(app, reader.read(Path.of("..").toAbsolutePath().normalize()));
        app.synth();
    }

    /// Adds the stacks of one desk.
    static void fill(App app, Settings settings) {
        KeysStack keys = new KeysStack(app, settings);
        DataStack data = new DataStack(app, settings, keys.keys());
        Optional<Firewall> firewall =
                settings.edge()
                        ? Optional.of(new FirewallStack(app, settings).firewall())
                        : Optional.empty();
        new DeskStack(app, settings, keys, data, firewall);
        Tags.of(app).add("redress:stage", settings.stage());
    }
}
