package dev.redress.store;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.conduct.ConductEffect;
import dev.redress.core.conduct.ConductFinding;
import dev.redress.core.conduct.ConductKind;
import dev.redress.core.conduct.ConductRecord;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What somebody wrote and must not.
@SuppressWarnings("NullAway.Init") // `of` fills every field.
class ConductRow {

    static final Columns<ConductRow> COLUMNS =
            new Columns<ConductRow>("conduct_record")
                    .key("id", ColumnType.UUID, row -> row.id)
                    .with("complaint_id", ColumnType.UUID, row -> row.complaintId)
                    .with("case_no", ColumnType.TEXT, row -> row.caseNo)
                    .with("account", ColumnType.TEXT, row -> row.account)
                    .with("at", ColumnType.TIME, row -> row.at)
                    .with("resource", ColumnType.TEXT, row -> row.resource)
                    .with("field", ColumnType.TEXT, row -> row.field)
                    .with("rule", ColumnType.TEXT, row -> row.rule)
                    .with("kind", ColumnType.TEXT, row -> row.kind)
                    .with("effect", ColumnType.TEXT, row -> row.effect)
                    .with("quote", ColumnType.TEXT, row -> row.quote)
                    .with("policy_version", ColumnType.INTEGER, row -> row.policyVersion);

    UUID id;

    UUID complaintId;

    String caseNo;

    String account;

    Instant at;

    String resource;

    String field;

    String rule;

    ConductKind kind;

    ConductEffect effect;

    String quote;

    int policyVersion;

    static List<ConductRow> of(Complaint complaint, List<ConductRecord> records) {
        return records.stream().map(record -> of(complaint, record)).toList();
    }

    private static ConductRow of(Complaint complaint, ConductRecord record) {
        ConductFinding finding = record.finding();
        ConductRow row = new ConductRow();
        row.id = TimeOrderedId.at(record.at());
        row.complaintId = complaint.id();
        row.caseNo = complaint.caseNo();
        row.account = record.account();
        row.at = record.at();
        row.resource = record.resource();
        row.field = finding.field();
        row.rule = finding.rule();
        row.kind = finding.kind();
        row.effect = finding.effect();
        row.quote = SealedColumn.QUOTE.sealed(finding.quote());
        row.policyVersion = finding.policyVersion();
        return row;
    }
}
