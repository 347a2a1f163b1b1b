package dev.redress.infra.settings;

import java.util.Map;
import software.amazon.awscdk.Environment;

/// Where the desk runs, and what there is.
///
/// @param account the number of the account
/// @param region such as `eu-central-1` or `cn-north-1`
public record Place(String account, String region) {

    /// Where firewalls of CloudFront must be.
    public static final String EDGE_REGION = "us-east-1";

    /// Whether this is the Chinese partition, with accounts and names of its own.
    public boolean isChina() {
        return region.startsWith("cn-");
    }

    /// SES does not exist in China.
    public boolean hasEmail() {
        return !isChina();
    }

    /// In China, SNS sends no text messages and pushes to nobody.
    public boolean hasTextMessages() {
        return !isChina();
    }

    /// China's CloudFront has no firewall of its own, and takes only names with an ICP recordal.
    public boolean hasEdge() {
        return !isChina();
    }

    /// Images of started functions do not exist in China.
    public boolean hasSnapshots() {
        return !isChina();
    }

    /// What a service must say that takes a role or a key of the desk: that it works for this
    /// account, and for no other that has learnt its name.
    public Map<String, Object> ofThisAccount() {
        return Map.of("StringEquals", Map.of("aws:SourceAccount", account));
    }

    public Environment environment() {
        return Environment.builder().account(account).region(region).build();
    }

    public Environment edge() {
        return Environment.builder().account(account).region(EDGE_REGION).build();
    }
}
