package dev.redress.infra.settings;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The settings that the next deployment begins with, as text of Parameter Store.
///
/// They are a resource of the desk's stack: what is read there was deployed, and goes back with it
/// when a deployment fails.
public record Kept(String text) {

    /// What a parameter that costs nothing holds.
    private static final int BYTES_MAX = 4096;

    /// What each deployment finds out, or is of one deployment alone.
    private static final Set<String> OF_ONE =
            Set.of(
                    "stage",
                    "region",
                    "account",
                    "keysVersion",
                    "keysBytes",
                    "passwordVersionBlue",
                    "passwordVersionGreen",
                    "originVersionBlue",
                    "originVersionGreen",
                    "rollout");

    /// Whether a setting is there for the next deployment, too.
    static boolean isKept(String name) {
        return !OF_ONE.contains(name);
    }

    /// @throws IllegalArgumentException when they are too long
    static Kept of(Map<String, String> settings) {
        Map<String, String> kept = new TreeMap<>(settings);
        kept.keySet().removeIf(name -> !isKept(name));
        String text =
                "# What bin/deploy was told; --drop takes a line away.\n"
                        + SettingLines.write(kept);
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > BYTES_MAX) {
            throw new IllegalArgumentException(
                    "The settings have %d bytes together, but may have %d"
                            .formatted(bytes, BYTES_MAX));
        }
        return new Kept(text);
    }
}
