package dev.redress.store;

import static dev.redress.store.SealedColumn.Form.JSON;
import static dev.redress.store.SealedColumn.Form.TEXT;

import dev.redress.core.history.Words;
import dev.redress.core.privacy.BrokenSeal;
import dev.redress.core.privacy.Cell;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The columns that hold what people said, which is sealed before it is stored (ADR 0044).
///
/// A text is sealed whole. Of a JSON document each text is sealed that may say something of a
/// person (see [Words#tell]): names of states, accounts of the desk, times and figures stay, and
/// are counted and found by the database. What has no seal was stored before there were any, and is
/// taken as it is.
enum SealedColumn {
    PROPOSAL("complaint", JSON),
    RISK_REPORT("complaint", JSON),
    TASKS("complaint", JSON),
    REVIEW_DRAFT("complaint", JSON),
    FOLLOW_UPS("complaint", JSON),
    CORRECTION("complaint", JSON),
    TECHNICAL_CAUSE("complaint", JSON),
    SUGGESTION("complaint", JSON),
    LINKS("complaint", JSON),
    GRANTS("complaint", JSON),
    COURSE("complaint", JSON),
    RECOURSE("complaint", JSON),
    CARE("complaint", JSON),
    VERIFICATION("complaint", JSON),
    WAITS_FOR("complaint", TEXT),
    CONTACT_PURPOSE("complaint", TEXT),
    DETAILS("complaint_event", JSON),
    FACTS("complaint_event", JSON),
    MESSAGE("outbox", "text", TEXT),
    DELIVERED("delivered_message", "text", TEXT),
    WEBHOOK_SECRET("webhook_subscription", "secret", TEXT),
    OLD_WEBHOOK_SECRET("webhook_subscription", "old_secret", TEXT),
    ANSWER("idempotency_key", TEXT),
    REJECTION("import_rejection", "message", TEXT),
    BASIS("compensation", JSON),
    GRANT_REASON("compensation", "reason", TEXT),
    ADVANCE("compensation", JSON),
    JUDGEMENTS("compensation", JSON),
    OPINIONS("compensation", JSON),
    IDENTITY_CHECK("compensation", JSON),
    PAYOUT("compensation", JSON),
    CLAW_BACK("compensation", JSON),
    RECOVERY("compensation", JSON),
    DESCRIPTION("evidence", TEXT),
    REFERENCE("evidence", TEXT),
    DOCUMENT_ISSUER("evidence", TEXT),
    DOCUMENT_RESULT("evidence", TEXT),
    SNAPSHOT("evidence", "content", TEXT),
    FILE_NAME("evidence", TEXT),
    FILES("evidence_upload", JSON),
    VIEW_PURPOSE("evidence_view", "purpose", TEXT),
    EXPORT_PURPOSE("evidence_export", "purpose", TEXT),
    QUOTE("conduct_record", TEXT),
    TUTORED("tutored_action", "body", TEXT),
    MEDIATION("mediation", "body", JSON),
    ARBITRATION("arbitration", "body", JSON),
    EXEMPLAR("exemplar_candidate", "text", TEXT),
    EXEMPLAR_REASON("exemplar_candidate", "reason", TEXT),
    REGISTER("register_record", "body", JSON),
    REGISTER_DETAILS("register_entry", "details", JSON),
    HOLD_REASON("legal_hold", "reason", TEXT),
    LIFT_REASON("legal_hold", TEXT),
    IDENTITY("data_request", TEXT),
    RESULT("data_request", TEXT),
    PROOF("confirmation", TEXT),
    HABITS("service_file", JSON),
    QUESTION("party_link", TEXT),
    APPRAISAL_COMMENT("appraisal_comment", "text", TEXT),
    RATING("survey_response", "answers", JSON),
    BALLOT("survey_ballot", "sealed", TEXT),
    CONTACT("call_back", TEXT),
    CALL_OUTCOME("call_back", "outcome", TEXT),
    MEASURE("improvement_item", TEXT),
    FINDING("qualitative_finding", TEXT),
    REVIEW("public_review", "text", TEXT),
    REVIEW_REPLY("public_review", "reply", TEXT),
    CONSENT_PURPOSE("consent", "purpose", TEXT),
    INCOMING_SENDER("incoming_message", "sender", TEXT),
    INCOMING_SUBJECT("incoming_message", "subject", TEXT),
    INCOMING_RAW("incoming_message", "raw", TEXT),
    INCOMING_FILES("incoming_message", "refused_files", TEXT),
    INCOMING_REASON("incoming_message", "decision_reason", TEXT);

    enum Form {
        TEXT,
        JSON
    }

    private static final String MARK = "enc:";

    final String table;
    final String column;
    private final Form form;

    SealedColumn(String table, Form form) {
        this.table = table;
        this.column = name().toLowerCase(Locale.ROOT);
        this.form = form;
    }

    SealedColumn(String table, String column, Form form) {
        this.table = table;
        this.column = column;
        this.form = form;
    }

    /// `value` as it is stored.
    String sealed(String value) {
        return switch (form) {
            case TEXT -> Sealing.seal(cell(), value);
            case JSON -> JsonWords.changed(value, this::sealed);
        };
    }

    /// What is stored, as it was.
    ///
    /// @throws BrokenSeal when it was changed, or its key is missing
    String opened(String stored) {
        return switch (form) {
            case TEXT -> openedText(stored);
            case JSON ->
                    stored.contains('"' + MARK)
                            ? JsonWords.changed(stored, (_, text) -> openedText(text))
                            : stored;
        };
    }

    @Nullable String sealedIfAny(@Nullable String value) {
        return value == null ? null : sealed(value);
    }

    @Nullable String openedIfAny(@Nullable String stored) {
        return stored == null ? null : opened(stored);
    }

    /// What is stored, sealed with the present key; the very same where nothing is to be done.
    ///
    /// @throws BrokenSeal as in [#opened]
    String renewed(String stored) {
        return switch (form) {
            case TEXT -> isPresent(stored) ? stored : sealed(opened(stored));
            case JSON -> {
                String clear = opened(stored);
                boolean isDone =
                        JsonWords.all(
                                stored,
                                (name, text) -> !mustBeSealed(name, text) || isPresent(text));
                yield isDone ? stored : sealed(clear);
            }
        };
    }

    /// `a = $2::text::jsonb`, for an update with the parameter that holds [#sealed].
    String assignment(String parameter) {
        return column
                + " = "
                + parameter
                + switch (form) {
                    case TEXT -> "::text";
                    case JSON -> "::text::jsonb";
                };
    }

    private String sealed(String name, String text) {
        return mustBeSealed(name, text) ? Sealing.seal(cell(), text) : text;
    }

    // What looks like a seal would be taken for a broken one.
    private static boolean mustBeSealed(String name, String text) {
        return text.startsWith(MARK) || Words.tell(name, text);
    }

    String openedText(String text) {
        return text.startsWith(MARK) ? Sealing.open(cell(), text) : text;
    }

    private static boolean isPresent(String text) {
        return Sealing.keyOf(text) >= Sealing.key();
    }

    private Cell cell() {
        return new Cell(table, column, "any row");
    }
}
