package dev.redress.intake;

import dev.redress.core.complaint.EvidenceItem;
import dev.redress.platform.EvidencePiece;
import dev.redress.platform.FieldError;
import dev.redress.platform.InvalidInput;
import dev.redress.platform.Violations;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the evidence that comes with a complaint, by the rules for evidence that is added later.
///
/// @param checks learns everything that is wrong with it
record EvidenceForm(Validator validator, FieldChecks checks) {

    private static final String FIELD = "evidence";

    /// The pieces that are right, in their order.
    List<EvidenceItem> read(@Nullable List<@Nullable EvidencePiece> pieces) {
        if (pieces == null) {
            return List.of();
        }
        if (pieces.size() > EvidencePiece.TOGETHER_MAX) {
            checks.add(
                    FIELD, "TOO_MANY", "must be at most %d".formatted(EvidencePiece.TOGETHER_MAX));
            return List.of();
        }
        List<EvidenceItem> items = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            read("%s[%d]".formatted(FIELD, i), pieces.get(i)).ifPresent(items::add);
        }
        return items;
    }

    private Optional<EvidenceItem> read(String field, @Nullable EvidencePiece piece) {
        checks.required(field, piece);
        if (piece == null) {
            return Optional.empty();
        }
        String path = field + ".";
        List<FieldError> faults = Violations.of(validator.validate(piece), path);
        faults.forEach(checks::add);
        return faults.isEmpty() ? item(path, piece) : Optional.empty();
    }

    private Optional<EvidenceItem> item(String path, EvidencePiece piece) {
        try {
            return Optional.of(piece.toItem(path));
        } catch (InvalidInput e) {
            e.errors().forEach(checks::add);
            return Optional.empty();
        }
    }
}
