package dev.redress.notification;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What SNS is told to publish, as the parameters of its API (version 2010-03-31).
record SnsPublication(Map<String, String> parameters) {

    SnsPublication {
        parameters = Map.copyOf(parameters);
    }

    /// A text message. Such as must arrive, and not advertising, go first and are not held back.
    static SnsPublication text(String number, String words, Optional<String> senderId) {
        Map<String, String> parameters = of("PhoneNumber", number, words);
        attribute(parameters, 1, "AWS.SNS.SMS.SMSType", "Transactional");
        senderId.ifPresent(name -> attribute(parameters, 2, "AWS.SNS.SMS.SenderID", name));
        return new SnsPublication(parameters);
    }

    /// To one phone, which the app has registered.
    static SnsPublication push(String endpoint, String words) {
        return new SnsPublication(of("TargetArn", endpoint, words));
    }

    String body() {
        return parameters.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static Map<String, String> of(String to, String address, String words) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("Action", "Publish");
        parameters.put("Version", "2010-03-31");
        parameters.put(to, address);
        parameters.put("Message", words);
        return parameters;
    }

    private static void attribute(
            Map<String, String> parameters, int place, String name, String value) {
        String entry = "MessageAttributes.entry.%d.".formatted(place);
        parameters.put(entry + "Name", name);
        parameters.put(entry + "Value.DataType", "String");
        parameters.put(entry + "Value.StringValue", value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// Without the number and the words.
    @Override
    public String toString() {
        return "SnsPublication[hidden]";
    }
}
