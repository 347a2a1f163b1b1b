package dev.redress.notification;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;

/// The signature of a message of SNS: RSA with SHA-256 (version 2). The older one, with SHA-1, is
/// none.
final class SnsSignature {

    private static final String VERSION = "2";

    private SnsSignature() {}

    /// Whether the holder of the certificate wrote the message.
    ///
    /// @param certificate in PEM
    static boolean isOf(SnsMessage message, String certificate, Instant now) {
        Optional<String> signed = message.signed();
        String signature = message.text("Signature");
        if (signed.isEmpty()
                || signature == null
                || !VERSION.equals(message.text("SignatureVersion"))) {
            return false;
        }
        try {
            X509Certificate signer =
                    (X509Certificate)
                            CertificateFactory.getInstance("X.509")
                                    .generateCertificate(
                                            new ByteArrayInputStream(
                                                    certificate.getBytes(StandardCharsets.UTF_8)));
            signer.checkValidity(Date.from(now));
            Signature verifier = Signature.getInstance("SHA256withRSA");
            verifier.initVerify(signer);
            verifier.update(signed.get().getBytes(StandardCharsets.UTF_8));
            return verifier.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            // What cannot be read was not signed.
            return false;
        }
    }
}
