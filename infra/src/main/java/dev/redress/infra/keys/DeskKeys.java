package dev.redress.infra.keys;

import dev.redress.infra.settings.Settings;
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

    /// A field of the secret, put in by CloudFormation when the function is deployed.
    ///
    /// @param field `signing`, `verifying`, `secrets`, `keyset`, or the name of a variable that the
    ///   operator has put there
    public String field(String field) {
        SecretsManagerSecretOptions.Builder options =
                SecretsManagerSecretOptions.builder().jsonField(field);
        settings.keysVersion().ifPresent(options::versionId);
        return SecretValue.secretsManager(secret.getSecretArn(), options.build()).unsafeUnwrap();
    }
}
