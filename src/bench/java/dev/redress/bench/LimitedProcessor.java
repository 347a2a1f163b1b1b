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

    private static final Path UNIFIED = Path.of("/sys/fs/cgroup");
    private static final Path DIVIDED = UNIFIED.resolve("cpu");
    private static final int PERIOD_MICROS = 20_000;

    /// The kernel takes no quota below a millisecond.
    private static final double SHARE_MIN = 0.05;

    /// @param share of one processor, 0 for no limit
    /// @throws IllegalArgumentException for less than the kernel can hold anybody to
    /// @throws IOException where this user may not, or cannot here, make such a group
    static LimitedProcessor of(double share) throws IOException {
        if (share == 0) {
            return new LimitedProcessor(null);
        }
        if (share < SHARE_MIN) {
            throw new IllegalArgumentException(
                    "A share of a processor is at least %s".formatted(SHARE_MIN));
        }
        boolean unified = Files.exists(UNIFIED.resolve("cgroup.controllers"));
        Path group = (unified ? UNIFIED : DIVIDED).resolve("redress-bench");
        try {
            Files.createDirectories(group);
            limit(group, unified, Math.round(share * PERIOD_MICROS));
        } catch (IOException e) {
            Files.deleteIfExists(group);
            throw new IOException(
                    "--share wants root and the kernel's control of processors in " + group, e);
        }
        return new LimitedProcessor(group);
    }

    private static void limit(Path group, boolean unified, long quota) throws IOException {
        if (unified) {
            Files.writeString(group.resolve("cpu.max"), "%d %d".formatted(quota, PERIOD_MICROS));
        } else {
            Files.writeString(group.resolve("cpu.cfs_period_us"), "%d".formatted(PERIOD_MICROS));
            Files.writeString(group.resolve("cpu.cfs_quota_us"), "%d".formatted(quota));
        }
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
