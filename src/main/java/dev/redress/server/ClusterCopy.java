package dev.redress.server;

import dev.redress.platform.RefusedStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Copies the files of a PostgreSQL that may be at work, so that it starts from the copy as from a
/// crash at the instant of the end: "Making a Base Backup Using the Low Level API" of its manual.
/// The log between beginning and end comes along; nothing needs to be archived for it.
record ClusterCopy(RunningDatabase database, Path cluster, CopiedFiles copied) {

    private static final String LOG = "pg_wal";

    /// Of the process, not of the data.
    private static final Set<String> OF_PROCESS =
            Set.of("postmaster.pid", "postmaster.opts", "epg-lock", "pg_internal.init");

    /// Emptied or made anew at each start, says the manual.
    private static final Set<String> PASSING =
            Set.of(
                    LOG,
                    "pg_dynshmem",
                    "pg_notify",
                    "pg_replslot",
                    "pg_serial",
                    "pg_snapshots",
                    "pg_stat_tmp",
                    "pg_subtrans");

    /// Until the session ends no part of the log is thrown away that the copy still needs.
    private static final String HOLD_LOG =
            "select pg_create_physical_replication_slot('redress_backup', true, true)";

    private static final String BEGIN = "select pg_walfile_name(pg_backup_start('redress', true))";
    private static final String END =
            """
            select pg_walfile_name(lsn) as log, labelfile, spcmapfile
            from pg_backup_stop(wait_for_archive => false)
            """;

    void take() throws IOException, SQLException {
        Connection connection = database.connection();
        try (Statement statement = connection.createStatement()) {
            statement.execute(HOLD_LOG);
            String first = begin(statement);
            copied.tree(cluster, Backup.POSTGRES, ClusterCopy::isKept);
            try (ResultSet end = statement.executeQuery(END)) {
                end.next();
                copied.text(Backup.POSTGRES + "/backup_label", end.getString("labelfile"));
                requireOneFolder(end.getString("spcmapfile"));
                log(first, end.getString("log"));
            }
            statement.execute("select pg_drop_replication_slot('redress_backup')");
        }
    }

    private static String begin(Statement statement) throws SQLException {
        try (ResultSet begun = statement.executeQuery(BEGIN)) {
            begun.next();
            return begun.getString(1);
        }
    }

    /// @param path within the cluster
    private static boolean isKept(Path path) {
        String name = path.getFileName().toString();
        boolean isInPassing =
                path.getNameCount() > 1 && PASSING.contains(path.getName(0).toString());
        return !isInPassing && !OF_PROCESS.contains(name) && !name.startsWith("pgsql_tmp");
    }

    private static void requireOneFolder(String tablespaces) {
        if (!tablespaces.isBlank()) {
            throw new RefusedStart("A database with table spaces elsewhere cannot be backed up.");
        }
    }

    // The names of one timeline are in the order of their age.
    private void log(String first, String last) throws IOException {
        copied.folder("%s/%s/archive_status".formatted(Backup.POSTGRES, LOG));
        for (String name : segments()) {
            if (name.compareTo(first) >= 0 && name.compareTo(last) <= 0) {
                copied.file(
                        cluster.resolve(LOG).resolve(name),
                        "%s/%s/%s".formatted(Backup.POSTGRES, LOG, name));
            }
        }
    }

    private List<String> segments() throws IOException {
        try (Stream<Path> files = Files.list(cluster.resolve(LOG))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9A-F]{24}"))
                    .sorted()
                    .toList();
        }
    }
}
