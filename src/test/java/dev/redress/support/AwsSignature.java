package dev.redress.support;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signature Version 4 as a service of AWS computes it anew for each call, from what the call says
/// of itself. Written from its description, without the signer of the desk.
///
/// @param headers of the call, by their names in small letters
/// @param body as text
public record AwsSignature(String method, String path, Map<String, String> headers, String body) {

    private static final Pattern AUTHORIZATION =
            Pattern.compile(
                    "AWS4-HMAC-SHA256 Credential=([^/]+)/([^,]+), SignedHeaders=([^,]+),"
                            + " Signature=([0-9a-f]{64})");

    /// Whether the call bears the signature of this key, for this scope (`us-east-1/sns`).
    public boolean isOf(String accessKey, String secretKey, String scope) {
        Matcher said = AUTHORIZATION.matcher(header("authorization"));
        return said.matches()
                && said.group(1).equals(accessKey)
                && said.group(2).endsWith("/" + scope + "/aws4_request")
                && said.group(4).equals(computed(secretKey, said.group(2), said.group(3)));
    }

    /// The signature in hexadecimal figures.
    ///
    /// @param scope such as `20150830/us-east-1/service/aws4_request`
    /// @param signedHeaders such as `host;x-amz-date`
    public String computed(String secretKey, String scope, String signedHeaders) {
        String named =
                Arrays.stream(signedHeaders.split(";", -1))
                        .map(name -> name + ":" + header(name).strip() + "\n")
                        .collect(Collectors.joining());
        String request = String.join("\n", method, path, "", named, signedHeaders, sha256(body));
        String text =
                String.join("\n", "AWS4-HMAC-SHA256", header("x-amz-date"), scope, sha256(request));
        byte[] key = ("AWS4" + secretKey).getBytes(StandardCharsets.UTF_8);
        for (String part : scope.split("/", -1)) {
            key = hmac(key, part);
        }
        return HexFormat.of().formatHex(hmac(key, text));
    }

    private String header(String name) {
        return Objects.requireNonNull(headers.get(name), name);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
