package dev.redress.platform;

import dev.redress.platform.setting.Within;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/// What an operator decides. Each key can also come from the environment: `redress.demo` as
/// `REDRESS_DEMO`.
@ConfigMapping(prefix = "redress")
public interface DeskConfig {

    /// Demo accounts with one password and demo cases. Never on a desk with real customers: whoever
    /// knows the password is anybody.
    @WithDefault("false")
    boolean demo();

    /// The password of the demo accounts. Without it one is made up and printed once at start.
    Optional<String> demoPassword();

    /// Lets an administrator move the desk's time. Refused without demo mode, because it decides
    /// which promises count as broken.
    @WithDefault("false")
    boolean clockAdjustable();

    /// That nobody reaches this server but a proxy that does TLS: without it, a server that listens
    /// to other machines in plain HTTP does not start.
    @WithDefault("false")
    boolean tlsByProxy();

    /// Where the embedded database, the signing keys and the files of cases live.
    @WithDefault("data")
    String dataDir();

    Intervals schedule();

    /// How often the server starts its own work. In the cloud a schedule rule decides that instead.
    ///
    /// A run that finds nothing due costs one index look-up; a longer interval makes warnings,
    /// escalations and messages late by up to that much.
    interface Intervals {

        /// How long all of it waits after a start, five minutes at most: so long nothing is
        /// escalated.
        @WithConverter(Within.FiveMinutes.class)
        Duration afterStart();

        Duration deadlineSweep();

        Duration escalationSweep();

        Duration surveyDispatch();

        Duration notificationDispatch();

        Duration payout();

        Duration deadlineRecount();

        Duration classification();

        Duration calendarWatch();

        Duration assignment();

        Duration dutyWatch();

        Duration securityWatch();

        Duration abnormalAccess();

        Duration insight();

        Duration partyWatch();

        Duration uploadCleanup();

        /// A run that finds every value sealed with the present key costs an index look-up a table.
        Duration resealing();

        Duration keyWatch();

        /// When the clocks are counted again from their ledger, as a Quartz cron expression.
        String ledgerCheck();

        /// When the cases are built again from their events, likewise.
        String historyCheck();

        /// When open cases are looked through for legal risk, likewise.
        String legalScan();

        /// The times at which what has been kept long enough goes, in the same form.
        String retention();

        /// When the audit log is checked and anchored, as cron in China's time.
        String auditCheck();

        /// When it is looked whether strangers get at the data, in the same form.
        String exposureCheck();

        /// When the months of people are counted, in the same form.
        String appraisal();

        /// How often what was written to the audit log is given its place in the chain.
        String auditSeal();
    }
}
