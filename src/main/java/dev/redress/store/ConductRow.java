package dev.redress.store;

import dev.redress.core.complaint.Complaint;
import dev.redress.core.conduct.ConductEffect;
import dev.redress.core.conduct.ConductFinding;
import dev.redress.core.conduct.ConductKind;
import dev.redress.core.conduct.ConductRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What somebody wrote and must not.
@Entity
@Table(name = "conduct_record")
class ConductRow {

    @Id UUID id;

    @Column(name = "complaint_id")
    UUID complaintId;

    @Column(name = "case_no")
    String caseNo;

    String account;

    Instant at;

    String resource;

    String field;

    String rule;

    @Enumerated(EnumType.STRING)
    ConductKind kind;

    @Enumerated(EnumType.STRING)
    ConductEffect effect;

    String quote;

    @Column(name = "policy_version")
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
