package dev.redress.infra.keys;

import dev.redress.infra.settings.Settings;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.iam.Effect;
import software.amazon.awscdk.services.iam.IPrincipal;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.kms.Key;
import software.constructs.Construct;

/// The keys that never leave KMS. They outlive the stack: whoever loses them has lost the data.
public final class Keys {

    private final IKey words;
    private final IKey data;

    public Keys(Construct scope, Settings settings) {
        Key forWords = key(scope, "WordsKey", settings.name("words"), "Wraps the desk's keyset");
        Key forData =
                key(scope, "DataKey", settings.name("data"), "Database, files, secrets and logs");
        letServicesUse(forData, settings);
        // By their names, so that no other stack writes into their policies.
        words = Key.fromKeyArn(scope, "Words", forWords.getKeyArn());
        data = Key.fromKeyArn(scope, "Data", forData.getKeyArn());
    }

    /// Wraps the keyset that personal data is sealed with. Functions may only decrypt with it.
    public IKey words() {
        return words;
    }

    /// What services of AWS encrypt with what they keep for the desk.
    public IKey data() {
        return data;
    }

    private static Key key(Construct scope, String id, String alias, String description) {
        return Key.Builder.create(scope, id)
                .alias(alias)
                .description(description)
                .enableKeyRotation(true)
                .removalPolicy(RemovalPolicy.RETAIN)
                .build();
    }

    // Neither log groups nor alarms have a role of their own: the key must know the services.
    private static void letServicesUse(Key key, Settings settings) {
        key.addToResourcePolicy(
                PolicyStatement.Builder.create()
                        .sid("LogsOfThisAccount")
                        .effect(Effect.ALLOW)
                        .principals(
                                List.of(
                                        new ServicePrincipal(
                                                "logs.%s.%s"
                                                        .formatted(Aws.REGION, Aws.URL_SUFFIX))))
                        .actions(
                                List.of(
                                        "kms:Encrypt",
                                        "kms:Decrypt",
                                        "kms:ReEncryptFrom",
                                        "kms:ReEncryptTo",
                                        "kms:GenerateDataKey",
                                        "kms:DescribeKey"))
                        .resources(List.of("*"))
                        .conditions(
                                Map.of(
                                        "StringEquals",
                                        Map.of("aws:SourceAccount", settings.place().account())))
                        .build());
        key.addToResourcePolicy(
                PolicyStatement.Builder.create()
                        .sid("AlarmsAndReceipts")
                        .effect(Effect.ALLOW)
                        .principals(publishers(settings))
                        .actions(List.of("kms:Decrypt", "kms:GenerateDataKey"))
                        .resources(List.of("*"))
                        .conditions(
                                Map.of(
                                        "StringEquals",
                                        Map.of("aws:SourceAccount", settings.place().account())))
                        .build());
    }

    private static List<IPrincipal> publishers(Settings settings) {
        ServicePrincipal alarms = new ServicePrincipal("cloudwatch.amazonaws.com");
        return settings.place().hasEmail()
                ? List.of(alarms, new ServicePrincipal("ses.amazonaws.com"))
                : List.of(alarms);
    }
}
