package dev.redress.infra.mail;

import dev.redress.infra.keys.Keys;
import dev.redress.infra.settings.Settings;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.iam.Effect;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.ses.ConfigurationSet;
import software.amazon.awscdk.services.ses.ConfigurationSetEventDestination;
import software.amazon.awscdk.services.ses.ConfigurationSetTlsPolicy;
import software.amazon.awscdk.services.ses.EmailIdentity;
import software.amazon.awscdk.services.ses.EmailSendingEvent;
import software.amazon.awscdk.services.ses.EventDestination;
import software.amazon.awscdk.services.ses.Identity;
import software.amazon.awscdk.services.ses.SuppressionReasons;
import software.amazon.awscdk.services.sns.DeliveryPolicy;
import software.amazon.awscdk.services.sns.HealthyRetryPolicy;
import software.amazon.awscdk.services.sns.Subscription;
import software.amazon.awscdk.services.sns.SubscriptionProtocol;
import software.amazon.awscdk.services.sns.Topic;
import software.amazon.awscdk.services.sqs.Queue;
import software.amazon.awscdk.services.sqs.QueueEncryption;
import software.constructs.Construct;
import software.constructs.IDependable;

/// E-mails by Amazon SES: the domain they come from, the rules they are sent by, and the topic that
/// tells what became of them.
public final class Mail {

    // SNS gives up after an hour at most, and the desk takes nothing that is older. Each try may
    // wait 15 seconds for an answer.
    private static final int RETRIES = 30;
    private static final Duration PAUSE = Duration.seconds(100);
    private static final DeliveryPolicy PATIENCE =
            DeliveryPolicy.builder()
                    .healthyRetryPolicy(
                            HealthyRetryPolicy.builder()
                                    .numRetries(RETRIES)
                                    .minDelayTarget(PAUSE)
                                    .maxDelayTarget(PAUSE)
                                    .build())
                    .build();

    private final String domain;
    private final ConfigurationSet set;
    private final Topic receipts;
    private final Queue untold;

    public Mail(Construct scope, Settings settings, Keys keys, String domain) {
        this.domain = domain;
        this.set =
                ConfigurationSet.Builder.create(scope, "MailRules")
                        .configurationSetName(settings.name("mail"))
                        .tlsPolicy(ConfigurationSetTlsPolicy.REQUIRE)
                        .reputationMetrics(true)
                        .suppressionReasons(SuppressionReasons.BOUNCES_AND_COMPLAINTS)
                        .build();
        this.receipts =
                Topic.Builder.create(scope, "MailReceipts")
                        .topicName(settings.name("mail-receipts"))
                        // The desk refuses what is signed with SHA-1, as SNS does unless told.
                        .signatureVersion("2")
                        // What it says names who was written to.
                        .masterKey(keys.data())
                        .enforceSsl(true)
                        .build();
        this.untold =
                Queue.Builder.create(scope, "MailReceiptsUntold")
                        .queueName(settings.name("mail-receipts-untold"))
                        .encryption(QueueEncryption.KMS)
                        .encryptionMasterKey(keys.data())
                        .enforceSsl(true)
                        .retentionPeriod(Duration.days(14))
                        .build();
        EmailIdentity.Builder.create(scope, "MailDomain")
                .identity(Identity.domain(domain))
                .configurationSet(set)
                .mailFromDomain("bounce." + domain)
                .build();
        ConfigurationSetEventDestination.Builder.create(scope, "MailReceiptsOfSet")
                .configurationSet(set)
                .destination(EventDestination.snsTopic(receipts))
                .events(
                        List.of(
                                EmailSendingEvent.DELIVERY,
                                EmailSendingEvent.BOUNCE,
                                EmailSendingEvent.COMPLAINT,
                                EmailSendingEvent.REJECT))
                .build();
    }

    /// What the dispatcher must know.
    public Map<String, String> toSend() {
        return Map.of(
                "REDRESS_AWS_EMAIL", "true",
                "REDRESS_MAIL_FROM", "Redress <redress@%s>".formatted(domain),
                "REDRESS_AWS_CONFIGURATION_SET", set.getConfigurationSetName());
    }

    /// What the door for receipts must know.
    public Map<String, String> toBeTold() {
        return Map.of("REDRESS_AWS_RECEIPT_TOPICS", receipts.getTopicArn());
    }

    /// Where receipts go that the desk did not take within an hour.
    public Queue untold() {
        return untold;
    }

    /// Has receipts brought to the desk, which confirms that it wants them.
    ///
    /// @param address of the gateway
    /// @param door what must be there to confirm
    public void tell(String address, IDependable door) {
        Subscription.Builder.create(receipts, "Desk")
                .topic(receipts)
                .protocol(SubscriptionProtocol.HTTPS)
                .endpoint(address + "/api/v1/hooks/ses-events")
                .deliveryPolicy(PATIENCE)
                .deadLetterQueue(untold)
                .build()
                .getNode()
                .addDependency(door);
    }

    /// To send in the name of the domain, by the rules.
    public List<PolicyStatement> rights() {
        return List.of(
                PolicyStatement.Builder.create()
                        .effect(Effect.ALLOW)
                        .actions(List.of("ses:SendEmail"))
                        .resources(
                                List.of(
                                        arn("identity/" + domain),
                                        arn("configuration-set/" + set.getConfigurationSetName())))
                        .build());
    }

    private static String arn(String what) {
        return "arn:%s:ses:%s:%s:%s".formatted(Aws.PARTITION, Aws.REGION, Aws.ACCOUNT_ID, what);
    }
}
