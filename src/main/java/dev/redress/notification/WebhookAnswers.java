package dev.redress.notification;

import dev.redress.store.WebhookSubscription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is answered about webhooks.
interface WebhookAnswers {

    /// A new subscription with its secret, which is shown once.
    record NewWebhook(
            WebhookSubscription subscription,
            @Schema(examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=")
                    String secret) {

        /// Without the secret.
        @Override
        public String toString() {
            return "NewWebhook " + subscription;
        }
    }

    /// Another secret, which is shown once.
    record WebhookSecret(
            @Schema(examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=")
                    String secret) {

        /// Without the secret.
        @Override
        public String toString() {
            return "WebhookSecret[hidden]";
        }
    }
}
