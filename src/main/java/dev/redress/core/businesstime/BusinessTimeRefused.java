package dev.redress.core.businesstime;

/// A question that a calendar has no answer to.
public final class BusinessTimeRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final Reason reason;

    BusinessTimeRefused(Reason reason) {
        super(reason.message());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// Why there is no answer.
    public enum Reason {
        OUT_OF_RANGE("must be from 1920 to before 2200"),
        NEVER_ENOUGH_OPEN_TIME("is more open time than the calendar has, from 1920 to 2200"),
        TOO_MANY_SPANS("is counted in more than 10,000 spans");

        private final String message;

        Reason(String message) {
            this.message = message;
        }

        /// For people, to be read behind the name of what was asked.
        public String message() {
            return message;
        }
    }
}
