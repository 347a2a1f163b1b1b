package dev.redress.notification;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// As a desk on Amazon has them, with the services on this machine.
record AmazonSettings(Optional<URI> endpoint) implements AwsConfig {

    @Override
    public boolean email() {
        return true;
    }

    @Override
    public boolean sms() {
        return true;
    }

    @Override
    public Optional<List<String>> pushApplications() {
        return Optional.of(List.of("arn:aws:sns:eu-central-1:111122223333:app/GCM/shop"));
    }

    @Override
    public String region() {
        return "eu-central-1";
    }

    @Override
    public Optional<String> accessKey() {
        return Optional.of("AK");
    }

    @Override
    public Optional<String> secretKey() {
        return Optional.of("SK");
    }

    @Override
    public Optional<String> sessionToken() {
        return Optional.of("session");
    }

    @Override
    public Optional<String> configurationSet() {
        return Optional.of("desk");
    }

    @Override
    public Optional<String> senderId() {
        return Optional.of("SHOP");
    }

    @Override
    public String countryCode() {
        return "86";
    }

    @Override
    public Optional<URI> sesEndpoint() {
        return endpoint;
    }

    @Override
    public Optional<URI> snsEndpoint() {
        return endpoint;
    }

    @Override
    public Optional<List<String>> receiptTopics() {
        return Optional.empty();
    }
}
