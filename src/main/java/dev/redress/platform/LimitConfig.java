package dev.redress.platform;

import dev.redress.platform.setting.Count;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import java.util.Optional;

/// How many requests the desk takes within a minute, counted per process: functions need a limit at
/// their gateway as well. In demo mode there is no limit without a value.
@ConfigMapping(prefix = "redress.limits")
interface LimitConfig {

    /// Complaints from one customer. Without a value 10.
    Optional<@WithConverter(Count.class) Integer> complaintsPerCustomer();

    /// Requests of any kind from one person's account. Without a value 600: a person who works fast
    /// needs some hundred, a program that reads the desk out needs more.
    Optional<@WithConverter(Count.class) Integer> requestsPerPerson();

    /// Requests from one address without a token: signing in, surveys, help. Without a value 300;
    /// many people behind one address share it.
    Optional<@WithConverter(Count.class) Integer> requestsPerAddress();
}
