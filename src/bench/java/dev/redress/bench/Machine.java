package dev.redress.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a figure is worth without: where it was measured.
final class Machine {

    private static final Path CPUS = Path.of("/proc/cpuinfo");
    private static final List<String> SETTINGS =
            List.of("fsync", "synchronous_commit", "full_page_writes", "shared_buffers");

    private Machine() {}

    static List<String> facts(Connection database) throws IOException, SQLException {
        StringBuilder settings = new StringBuilder();
        for (String setting : SETTINGS) {
            settings.append(", %s %s".formatted(setting, shown(database, setting)));
        }
        List<String> facts = new ArrayList<>(facts());
        facts.add("PostgreSQL  %s%s".formatted(shown(database, "server_version"), settings));
        return facts;
    }

    static List<String> facts() throws IOException {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return List.of(
                "Date        %s"
                        .formatted(
                                ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS)),
                "Processor   %s, %d cores; load average at the start %.1f"
                        .formatted(
                                model(),
                                system.getAvailableProcessors(),
                                system.getSystemLoadAverage()),
                "JDK         %s".formatted(Runtime.version()));
    }

    private static String model() throws IOException {
        if (!Files.exists(CPUS)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(CPUS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }

    private static String shown(Connection database, String setting) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery("show " + setting)) {
            found.next();
            return found.getString(1);
        }
    }
}
