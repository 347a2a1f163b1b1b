package dev.redress.infra.data;

import dev.redress.infra.keys.Keys;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.constructs.Construct;

/// The logs of what AWS runs for the desk: the database, its proxy, and what changes passwords.
final class DataLog {

    private DataLog() {}

    /// Made before AWS would make one that keeps everything for ever, sealed with a key of its own.
    ///
    /// @param group the name under which AWS writes
    /// @param writer what writes, and waits for it
    static void before(Construct writer, Construct scope, String id, String group, Keys keys) {
        LogGroup log =
                LogGroup.Builder.create(scope, id)
                        .logGroupName(group)
                        .retention(RetentionDays.ONE_MONTH)
                        .encryptionKey(keys.data())
                        .removalPolicy(RemovalPolicy.DESTROY)
                        .build();
        writer.getNode().addDependency(log);
    }
}
