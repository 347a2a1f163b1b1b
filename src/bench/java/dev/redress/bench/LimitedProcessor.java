package dev.redress.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// So much processor time as Lambda gives a function by its memory, one processor for 1,769 MB. The
/// kernel holds the limit (control groups of Linux, version 1 or 2), and lets root alone make one.
///
/// @param group folder of the control group; null where a process may take what there is
record LimitedProcessor(@Nullable Path group) implements AutoCloseable {

    private static final Path GROUPS = Path.of("/sys/fs/cgroup");
    private static final int PERIOD_MICROS = 20_000;

    /// @param share of one processor; 0 for no limit
    static LimitedProcessor of(double share) throws IOException {
        if (share == 0) {
            return new LimitedProcessor(null);
        }
        long quota = Math.round(share * PERIOD_MICROS);
        boolean unified = Files.exists(GROUPS.resolve("cgroup.controllers"));
        Path group = (unified ? GROUPS : GROUPS.resolve("cpu")).resolve("redress-bench");
        Files.createDirectories(group);
        if (unified) {
            Files.writeString(group.resolve("cpu.max"), "%d %d".formatted(quota, PERIOD_MICROS));
        } else {
            Files.writeString(group.resolve("cpu.cfs_period_us"), Integer.toString(PERIOD_MICROS));
            Files.writeString(group.resolve("cpu.cfs_quota_us"), Long.toString(quota));
        }
        return new LimitedProcessor(group);
    }

    /// The same command, limited from its first instruction on.
    List<String> limited(List<String> command) {
        if (group == null) {
            return command;
        }
        String members = group.resolve("cgroup.procs").toString();
        List<String> limited =
                new ArrayList<>(List.of("sh", "-c", "echo $$ > \"$0\" && exec \"$@\"", members));
        limited.addAll(command);
        return limited;
    }

    /// Takes the group away, once its last process has ended.
    @Override
    public void close() throws IOException {
        if (group != null) {
            Files.delete(group);
        }
    }
}
