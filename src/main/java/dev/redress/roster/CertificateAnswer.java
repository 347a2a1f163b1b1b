package dev.redress.roster;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.staff.Certificate;
import dev.redress.core.staff.CertificateKind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that somebody passed.
///
/// @param state RECORDED counts; PROPOSED waits for a second person
@JsonInclude(JsonInclude.Include.NON_NULL)
record CertificateAnswer(
        CertificateKind kind,
        LocalDate heldOn,
        int score,
        Certificate.State state,
        String recordedBy,
        Instant recordedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        String reason) {

    static CertificateAnswer of(Certificate certificate) {
        return new CertificateAnswer(
                certificate.kind(),
                certificate.heldOn(),
                certificate.score(),
                certificate.state(),
                certificate.recordedBy(),
                certificate.recordedAt(),
                certificate.decidedBy(),
                certificate.decidedAt(),
                certificate.reason());
    }
}
