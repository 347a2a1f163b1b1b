package dev.redress.store;

import dev.redress.core.appeal.Appeal;
import dev.redress.core.appeal.FirstDecision;
import dev.redress.core.appeal.Remedy;
import dev.redress.core.appeal.Verdict;
import dev.redress.core.classification.Alternative;
import dev.redress.core.classification.Assessment;
import dev.redress.core.classification.Reason;
import dev.redress.core.classification.Suggestion;
import dev.redress.core.classification.Versions;
import dev.redress.core.complaint.Absorption;
import dev.redress.core.complaint.Care;
import dev.redress.core.complaint.CaseGrant;
import dev.redress.core.complaint.CaseGrants;
import dev.redress.core.complaint.CaseLink;
import dev.redress.core.complaint.CasePause;
import dev.redress.core.complaint.CaseResult;
import dev.redress.core.complaint.CaseState;
import dev.redress.core.complaint.Correction;
import dev.redress.core.complaint.Course;
import dev.redress.core.complaint.DepartmentTask;
import dev.redress.core.complaint.Dossier;
import dev.redress.core.complaint.FollowUpPoint;
import dev.redress.core.complaint.Gathering;
import dev.redress.core.complaint.Handling;
import dev.redress.core.complaint.JoinedClock;
import dev.redress.core.complaint.Merger;
import dev.redress.core.complaint.Needs;
import dev.redress.core.complaint.Origin;
import dev.redress.core.complaint.Proposal;
import dev.redress.core.complaint.Reception;
import dev.redress.core.complaint.Recourse;
import dev.redress.core.complaint.RejectionDraft;
import dev.redress.core.complaint.Reopening;
import dev.redress.core.complaint.RiskReport;
import dev.redress.core.complaint.TechnicalCause;
import dev.redress.core.complaint.ThirdParty;
import dev.redress.core.evidence.Finding;
import dev.redress.core.evidence.Responsibility;
import dev.redress.core.evidence.Verification;
import dev.redress.core.sla.Allowance;
import dev.redress.core.sla.Count;
import io.quarkus.runtime.annotations.RegisterForReflection;

/// The records that the state of a case consists of. They are taken apart into facts by asking them
/// for their components, which a native binary must have been told of.
@RegisterForReflection(
        targets = {
            CaseState.class,
            Assessment.class,
            Reason.class,
            Handling.class,
            Proposal.class,
            CasePause.class,
            Dossier.class,
            Care.class,
            Needs.class,
            ThirdParty.class,
            RiskReport.class,
            DepartmentTask.class,
            Course.class,
            Absorption.class,
            CaseGrant.class,
            CaseGrants.class,
            Gathering.class,
            JoinedClock.class,
            Merger.class,
            Origin.class,
            Reception.class,
            RejectionDraft.class,
            Reopening.class,
            Count.class,
            Allowance.class,
            FollowUpPoint.class,
            Correction.class,
            TechnicalCause.class,
            Suggestion.class,
            Alternative.class,
            Versions.class,
            CaseLink.class,
            CaseResult.class,
            Recourse.class,
            Appeal.class,
            FirstDecision.class,
            Verdict.class,
            Remedy.class,
            Verification.class,
            Finding.class,
            Responsibility.class
        })
final class StateRecords {

    private StateRecords() {}
}
