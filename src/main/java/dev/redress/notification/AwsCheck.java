package dev.redress.notification;

import dev.redress.core.notice.DeliveryChannel;
import dev.redress.platform.RefusedStart;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// Looks at the start whether what is to go by Amazon can, and goes by nobody else.
@Singleton
class AwsCheck {

    private final AwsConfig aws;
    private final SmtpConfig mail;
    private final Channels channels;

    AwsCheck(AwsConfig aws, SmtpConfig mail, Channels channels) {
        this.aws = aws;
        this.mail = mail;
        this.channels = channels;
    }

    void check(@Observes StartupEvent start) {
        refuse(aws.email() && mail.host().isPresent(), exclusive("email", "mail.host"));
        refuse(aws.sms() && hasUrl(DeliveryChannel.SMS), exclusive("sms", url("sms")));
        refuse(
                pushes() && hasUrl(DeliveryChannel.PUSH),
                exclusive("push-applications", url("push")));
        refuse(
                aws.email() && mail.from().isEmpty(),
                "redress.mail.from is missing: nobody answers to no address.");
        refuse(
                (aws.email() || aws.sms() || pushes())
                        && (aws.accessKey().isEmpty() || aws.secretKey().isEmpty()),
                "redress.aws.access-key and redress.aws.secret-key are needed to call Amazon.");
    }

    private boolean pushes() {
        return aws.pushApplications().isPresent();
    }

    private boolean hasUrl(DeliveryChannel channel) {
        return channels.of(channel).url().isPresent();
    }

    private static String url(String channel) {
        return "notification.channel.%s.url".formatted(channel);
    }

    private static String exclusive(String one, String other) {
        return "redress.aws.%s and redress.%s exclude each other: a message goes one way."
                .formatted(one, other);
    }

    private static void refuse(boolean isWrong, String why) {
        if (isWrong) {
            throw new RefusedStart(why);
        }
    }
}
