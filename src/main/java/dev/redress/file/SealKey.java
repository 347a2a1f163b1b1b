package dev.redress.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The public half of the key that a desk seals bundles with, the one that its tokens are verified
/// with as well.
record SealKey(PublicKey key) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PARTS = 3;

    private static final String EC = "EC";
    private static final List<String> KINDS = List.of("RSA", EC);

    /// @throws IllegalArgumentException if the file holds neither an RSA nor an EC key
    static SealKey of(Path pem) throws IOException {
        String text = Files.readString(pem).replaceAll("-----[A-Z ]+-----|\\s", "");
        return KINDS.stream()
                .flatMap(kind -> read(kind, text))
                .findFirst()
                .map(SealKey::new)
                .orElseThrow(
                        () -> new IllegalArgumentException(pem + " holds no public RSA or EC key"));
    }

    private static Stream<PublicKey> read(String kind, String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return Stream.of(
                    KeyFactory.getInstance(kind).generatePublic(new X509EncodedKeySpec(bytes)));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return Stream.empty();
        }
    }

    /// The hash of the manifest that a seal is on, whoever put it there.
    static Optional<String> sealed(String seal) {
        List<String> parts = List.of(seal.split("\\.", -1));
        if (parts.size() != PARTS) {
            return Optional.empty();
        }
        try {
            String claims = new String(decoded(parts.get(1)), StandardCharsets.UTF_8);
            return Optional.of(JSON.readTree(claims).path(Exports.SEALED).asText());
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean hasSigned(String seal) {
        int end = seal.lastIndexOf('.');
        if (end < 0) {
            return false;
        }
        try {
            Signature signature =
                    Signature.getInstance(
                            key.getAlgorithm().equals(EC)
                                    ? "SHA256withECDSAinP1363Format"
                                    : "SHA256withRSA");
            signature.initVerify(key);
            signature.update(seal.substring(0, end).getBytes(StandardCharsets.US_ASCII));
            return signature.verify(decoded(seal.substring(end + 1)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
