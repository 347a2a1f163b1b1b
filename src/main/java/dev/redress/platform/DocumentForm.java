package dev.redress.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.redress.core.evidence.CaseDocument;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A document of the case, as people hand it in and read it.
///
/// @param issuer the laboratory, workshop or office that wrote it
/// @param issuedOn the date on it
/// @param result what it says; issuer, date and result are needed for a TEST_REPORT
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentForm(
        @NotNull CaseDocument.@Nullable Type type,
        @Schema(examples = "国家家用电器质量检验检测中心") @Size(min = 1, max = NAME_MAX) @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Schema(examples = "封条完好，未见拆修痕迹") @Size(min = 1, max = TEXT_MAX) @Nullable String result) {

    private static final int NAME_MAX = 200;
    private static final int TEXT_MAX = 5_000;

    /// As its reader may see it.
    public static @Nullable DocumentForm of(
            @Nullable CaseDocument document, UnaryOperator<String> mask) {
        return document == null
                ? null
                : new DocumentForm(
                        document.type(),
                        hidden(document.issuer(), mask),
                        document.issuedOn(),
                        hidden(document.result(), mask));
    }

    private static @Nullable String hidden(@Nullable String text, UnaryOperator<String> mask) {
        return text == null ? null : mask.apply(text);
    }

    /// As it is kept.
    ///
    /// @param path where it stands in the request, with a dot at its end
    public CaseDocument toDocument(String path) {
        CaseDocument.Type kind = Body.required(path + "type", type);
        if (kind == CaseDocument.Type.TEST_REPORT) {
            Body.required(path + "issuer", issuer);
            Body.required(path + "issuedOn", issuedOn);
            Body.required(path + "result", result);
        }
        return new CaseDocument(kind, issuer, issuedOn, result);
    }
}
