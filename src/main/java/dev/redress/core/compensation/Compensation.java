package dev.redress.core.compensation;

import dev.redress.core.identity.Actor;
import dev.redress.core.identity.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One compensation with everything that was said and done about it (COMP-10).
///
/// @param id UUIDv7
/// @param grantedRole the roles of `grantedBy` at that time, such as `agent`
/// @param offeredAt when the offer was sent that it carries out; absent if it comes beside one
/// @param matter what the case was when it was asked for
/// @param exposure what it came to with all that was live then
/// @param policyVersion of the policy that it was judged by
public record Compensation(
        UUID id,
        Award award,
        CompensationState state,
        String grantedBy,
        String grantedRole,
        Instant grantedAt,
        @Nullable Instant offeredAt,
        Matter matter,
        Exposure exposure,
        int policyVersion,
        List<Judgement> judgements,
        List<Opinion> opinions,
        @Nullable IdentityCheck identityCheck,
        @Nullable Payout payout,
        @Nullable ClawBack clawBack,
        @Nullable RecoveryClaim recovery) {

    public Compensation {
        judgements = List.copyOf(judgements);
        opinions = List.copyOf(opinions);
    }

    /// As somebody asks for it, or grants it at once.
    ///
    /// @param alone whether nobody else needs to approve it
    public static Compensation granted(
            UUID id,
            Award award,
            boolean alone,
            Actor by,
            Instant at,
            @Nullable Instant offeredAt,
            Matter matter,
            Exposure exposure,
            int policyVersion) {
        return new Compensation(
                id,
                award,
                alone ? CompensationState.GRANTED : CompensationState.PENDING_APPROVAL,
                by.name(),
                Role.labels(by.roles().stream().sorted().toList()),
                at,
                offeredAt,
                matter,
                exposure,
                policyVersion,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null);
    }

    /// The last approval of one side; empty as long as it has not approved.
    public Optional<Judgement> approvalOf(boolean legalSide) {
        return judgements.stream()
                .filter(said -> said.approved() && said.legal() == legalSide)
                .reduce((_, later) -> later);
    }

    /// Whether the account approved it for that side at any time.
    public boolean wasApprovedBy(String account, boolean legalSide) {
        return judgements.stream()
                .anyMatch(said ->
                        said.approved() && said.legal() == legalSide && said.by().equals(account));
    }

    /// Whoever answers for the amount: who granted it alone, or who approved it for the business,
    /// also while the legal side is missing. Empty as long as nobody does.
    public Optional<String> decidedBy() {
        Optional<String> approver = approvalOf(false).map(Judgement::by);
        return approver.isPresent() || state == CompensationState.PENDING_APPROVAL
                ? approver
                : Optional.of(grantedBy);
    }

    /// The same when its case has ended before it was approved: it comes to nothing.
    ///
    /// @throws IllegalStateException if it does not wait for approval
    public Compensation lapsed() {
        if (state != CompensationState.PENDING_APPROVAL) {
            throw new IllegalStateException("It is %s: %s".formatted(state, id));
        }
        return with(CompensationState.REVOKED);
    }

    /// The same as it is to be judged now.
    public Compensation judgedIn(Matter nowMatter, Exposure nowExposure) {
        return changed(award, nowMatter, nowExposure);
    }

    /// The same with `fresh` as what the customer shall get.
    public Compensation with(Award fresh) {
        return changed(fresh, matter, exposure);
    }

    private Compensation changed(Award fresh, Matter nowMatter, Exposure nowExposure) {
        return new Compensation(
                id,
                fresh,
                state,
                grantedBy,
                grantedRole,
                grantedAt,
                offeredAt,
                nowMatter,
                nowExposure,
                policyVersion,
                judgements,
                opinions,
                identityCheck,
                payout,
                clawBack,
                recovery);
    }

    /// When they did.
    public Optional<Instant> decidedAt() {
        return decidedBy().map(_ -> approvalOf(false).map(Judgement::at).orElse(grantedAt));
    }

    Compensation with(CompensationState fresh) {
        return changed(fresh, judgements, opinions, identityCheck, payout, clawBack, recovery);
    }

    Compensation plus(Judgement said) {
        List<Judgement> more = new ArrayList<>(judgements);
        more.add(said);
        return changed(state, more, opinions, identityCheck, payout, clawBack, recovery);
    }

    Compensation plus(Opinion said) {
        List<Opinion> more = new ArrayList<>(opinions);
        more.add(said);
        return changed(state, judgements, more, identityCheck, payout, clawBack, recovery);
    }

    Compensation with(IdentityCheck fresh) {
        return changed(state, judgements, opinions, fresh, payout, clawBack, recovery);
    }

    Compensation with(CompensationState fresh, Payout ordered) {
        return changed(fresh, judgements, opinions, identityCheck, ordered, clawBack, recovery);
    }

    Compensation with(ClawBack fresh) {
        return changed(state, judgements, opinions, identityCheck, payout, fresh, recovery);
    }

    Compensation with(RecoveryClaim fresh) {
        return changed(state, judgements, opinions, identityCheck, payout, clawBack, fresh);
    }

    private Compensation changed(
            CompensationState fresh,
            List<Judgement> said,
            List<Opinion> thought,
            @Nullable IdentityCheck verified,
            @Nullable Payout ordered,
            @Nullable ClawBack taken,
            @Nullable RecoveryClaim claim) {
        return new Compensation(
                id,
                award,
                fresh,
                grantedBy,
                grantedRole,
                grantedAt,
                offeredAt,
                matter,
                exposure,
                policyVersion,
                said,
                thought,
                verified,
                ordered,
                taken,
                claim);
    }
}
