package dev.redress.infra.keys;

import dev.redress.infra.settings.Settings;
import java.util.Map;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.SecretValue;
import software.amazon.awscdk.SecretsManagerSecretOptions;
import software.amazon.awscdk.services.secretsmanager.Secret;
import software.amazon.awscdk.services.secretsmanager.SecretStringGenerator;
import software.constructs.Construct;

/// The desk's own keys, in one secret that `bin/deploy` fills once: what signs tokens, what
/// verifies them, what second factors are encrypted with, and the wrapped keyset.
///
/// A deployment names the version that it takes, so that going back takes the keys of then along.
public final class DeskKeys {

    /// Which field of the secret fills a variable of the desk's own.
    private static final Map<String, String> FIELDS =
            Map.of(
                    "REDRESS_JWT_PRIVATE_KEY", "signing",
                    "REDRESS_JWT_PUBLIC_KEY", "verifying",
                    "REDRESS_SECRETS_KEY", "secrets",
                    "REDRESS_ENCRYPTION_KEYSET", "keyset");

    private final Secret secret;
    private final Settings settings;

    public DeskKeys(Construct scope, Settings settings, Keys keys) {
        this.settings = settings;
        this.secret =
                Secret.Builder.create(scope, "DeskKeys")
                        .secretName("redress/%s/keys".formatted(settings.stage()))
                        .description("Keys of the desk: signing, verifying, secrets, keyset")
                        .encryptionKey(keys.data())
                        // What is made up is of no use but to be replaced: a secret cannot be
                        // empty.
                        .generateSecretString(
                                SecretStringGenerator.builder()
                                        .secretStringTemplate("{}")
                                        .generateStringKey("unset")
                                        .build())
                        .removalPolicy(RemovalPolicy.RETAIN)
                        .build();
    }

    public String arn() {
        return secret.getSecretArn();
    }

    /// Which field of the secret fills a variable. What the operator has put there is called as the
    /// variable is.
    public static String fieldOf(String variable) {
        return FIELDS.getOrDefault(variable, variable);
    }

    /// The value of a variable, put in by CloudFormation when the function is deployed.
    public String value(String variable) {
        SecretsManagerSecretOptions.Builder options =
                SecretsManagerSecretOptions.builder().jsonField(fieldOf(variable));
        settings.keys().version().ifPresent(options::versionId);
        return SecretValue.secretsManager(secret.getSecretArn(), options.build()).unsafeUnwrap();
    }
}
