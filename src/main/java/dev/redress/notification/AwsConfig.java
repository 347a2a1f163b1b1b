package dev.redress.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// What is sent by Amazon: e-mails by SES, text messages and pushes by SNS.
@ConfigMapping(prefix = "redress.aws")
interface AwsConfig {

    /// Whether e-mails go by SES, from `redress.mail.from`, and not by a mail server.
    @WithDefault("false")
    boolean email();

    /// Whether text messages go by SNS, and not by a provider's HTTP interface.
    @WithDefault("false")
    boolean sms();

    /// The ARNs of the platform applications to whose phones SNS pushes. Without one, it does not.
    Optional<List<String>> pushApplications();

    @WithDefault("us-east-1")
    String region();

    /// In the cloud those of the function's role, which the platform puts into the environment.
    Optional<String> accessKey();

    Optional<String> secretKey();

    Optional<String> sessionToken();

    /// What SES tells of a mail goes where this set says. Without one, nobody learns that a mail
    /// came back.
    Optional<String> configurationSet();

    /// The name that a text message seems to come from, in countries that know such a thing.
    Optional<String> senderId();

    /// Of the country whose numbers are written without one.
    @WithDefault("86")
    String countryCode();

    /// By default that of the region; in regions that begin with `cn-`, of the Chinese partition.
    Optional<URI> sesEndpoint();

    Optional<URI> snsEndpoint();

    /// The ARNs of the topics by which SES says what became of mails. What comes by others is
    /// refused.
    Optional<List<String>> receiptTopics();
}
