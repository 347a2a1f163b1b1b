package dev.redress.core.compensation;

import java.math.BigDecimal;

/// What can be done about a compensation that was granted or asked for.
public sealed interface Step {

    /// What callers and timelines call it.
    String noun();

    /// Approves it or not; for the legal side or for the business.
    record Judge(boolean legal, boolean approved, String reason) implements Step {
        @Override
        public String noun() {
            return "approval";
        }
    }

    record Advise(boolean inFavour, String text) implements Step {
        @Override
        public String noun() {
            return "opinion";
        }
    }

    record Verify(IdentityMethod method) implements Step {
        @Override
        public String noun() {
            return "identity-check";
        }
    }

    record Revoke(String reason) implements Step {
        @Override
        public String noun() {
            return "revocation";
        }
    }

    record OrderPayment() implements Step {
        @Override
        public String noun() {
            return "payment";
        }
    }

    /// The provider has paid.
    ///
    /// @param round of which it answers
    record NotePaid(int round, String reference) implements Step {
        @Override
        public String noun() {
            return "payment";
        }
    }

    /// The provider has refused for good: nothing was paid, and nothing will be for this order.
    record NoteRefused(int round, String refusal) implements Step {
        @Override
        public String noun() {
            return "payment";
        }
    }

    record TakeBack(BigDecimal amount, String reason) implements Step {
        @Override
        public String noun() {
            return "claw-back";
        }
    }

    record FileClaim(String reference) implements Step {
        @Override
        public String noun() {
            return "recovery-claim";
        }
    }

    record NoteRecovered(String reference) implements Step {
        @Override
        public String noun() {
            return "recovery";
        }
    }

    record WriteOff(String reason) implements Step {
        @Override
        public String noun() {
            return "write-off";
        }
    }
}
