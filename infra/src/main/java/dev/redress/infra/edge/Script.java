package dev.redress.infra.edge;

import dev.redress.infra.settings.Settings;
import java.util.List;
import java.util.Locale;
import software.amazon.awscdk.services.cloudfront.Function;
import software.amazon.awscdk.services.cloudfront.FunctionAssociation;
import software.amazon.awscdk.services.cloudfront.FunctionCode;
import software.amazon.awscdk.services.cloudfront.FunctionEventType;
import software.amazon.awscdk.services.cloudfront.FunctionRuntime;
import software.constructs.Construct;

/// What CloudFront does with a request before it hands it on.
enum Script {
    /// A page of the console that is no file is its beginning.
    BEGINNING(
            """
            function handler(event) {
              var request = event.request;
              if (request.uri.lastIndexOf('.') <= request.uri.lastIndexOf('/')) {
                request.uri = '/index.html';
              }
              return request;
            }
            """),
    /// Tells the desk who calls, whatever the caller says of that: the gateway only sees
    /// CloudFront, and one who guesses passwords would lock out everybody who comes the same way.
    CALLER(
            """
            function handler(event) {
              var request = event.request;
              var address = event.viewer.ip;
              var quoted = address.indexOf(':') < 0 ? address : '"[' + address + ']"';
              request.headers['forwarded'] = { value: 'for=' + quoted + ';proto=https' };
              return request;
            }
            """);

    private final String code;

    Script(String code) {
        this.code = code;
    }

    List<FunctionAssociation> in(Construct scope, Settings settings) {
        String word = name().toLowerCase(Locale.ROOT);
        Function function =
                Function.Builder.create(scope, word)
                        .functionName(settings.name(word))
                        .runtime(FunctionRuntime.JS_2_0)
                        .code(FunctionCode.fromInline(code))
                        .build();
        return List.of(
                FunctionAssociation.builder()
                        .eventType(FunctionEventType.VIEWER_REQUEST)
                        .function(function)
                        .build());
    }
}
