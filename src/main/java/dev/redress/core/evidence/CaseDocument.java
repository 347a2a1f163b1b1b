package dev.redress.core.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What makes a piece of evidence a document of the case (EVD-09, EVD-12).
///
/// @param issuer the laboratory, workshop or office that wrote it
/// @param result what it says, in a sentence
public record CaseDocument(
        Type type, @Nullable String issuer, @Nullable LocalDate issuedOn, @Nullable String result) {

    public enum Type {
        /// Of a third party; always with issuer, date and result.
        TEST_REPORT,
        WARRANTY_CARD,
        INSPECTION_REPORT
    }

    public CaseDocument {
        boolean isWhole = issuer != null && issuedOn != null && result != null;
        if (type == Type.TEST_REPORT && !isWhole) {
            throw new IllegalArgumentException("A test report has a laboratory, a date, a result");
        }
    }
}
