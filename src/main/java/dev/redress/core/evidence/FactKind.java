package dev.redress.core.evidence;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;

/// The facts that decide who is responsible (EVD-05), each with its form.
public enum FactKind {
    /// The seal was whole when the customer received the goods.
    SEALED_UNTIL_DELIVERY(Form.FLAG),
    /// How long after the unpacking the customer complained.
    HOURS_SINCE_UNPACKING(Form.HOURS),
    PACKAGING_INTACT(Form.FLAG),
    MATCHES_LISTING(Form.FLAG),
    DEFECT_CONFIRMED(Form.FLAG),
    GENUINE(Form.FLAG),
    WITHIN_SHELF_LIFE(Form.FLAG),
    /// Whether what the customer says of order, goods and parcel agrees with the platform's own
    /// data (EVD-08).
    DATA_ACCURATE(Form.FLAG),
    DELIVERED_AT(Form.TIME),
    SIGNED_BY_CUSTOMER(Form.FLAG),
    /// What the pictures of the customer show (EVD-07).
    PICTURE_CHECK(Form.PICTURES),
    /// Who of the parties is suspected to be a fake (SEC-20).
    FRAUD(Form.FAKES);

    private enum Form {
        FLAG,
        HOURS,
        TIME,
        PICTURES,
        FAKES
    }

    /// The value of [#FRAUD] with which a suspicion ends.
    public static final String NO_FAKE = "NONE";

    private static final Set<String> FLAGS = Set.of("true", "false");
    private static final Set<String> PICTURES = Set.of("CONFIRMED", "CONTRADICTED", "NONE_GIVEN");

    private static final Set<String> FAKES = Set.of("BUYER", "SELLER", NO_FAKE);

    // Longer than any warranty, and short enough that a typing error shows.
    private static final BigDecimal HOURS_MAX = new BigDecimal("99999");
    private static final int HOUR_DIGITS_MAX = 2;

    private final Form form;

    FactKind(Form form) {
        this.form = form;
    }

    /// `text` as it is kept; empty if it is no value of this fact.
    public Optional<String> value(String text) {
        return switch (form) {
            case FLAG -> Optional.of(text).filter(FLAGS::contains);
            case PICTURES -> Optional.of(text).filter(PICTURES::contains);
            case FAKES -> Optional.of(text).filter(FAKES::contains);
            case HOURS -> hours(text);
            case TIME -> time(text);
        };
    }

    /// What [#value] accepts, for people.
    public String valuesInWords() {
        return switch (form) {
            case FLAG -> "true or false";
            case PICTURES -> "CONFIRMED, CONTRADICTED or NONE_GIVEN";
            case FAKES -> "BUYER, SELLER or NONE";
            case HOURS -> "hours from 0 to %s, with at most two decimals".formatted(HOURS_MAX);
            case TIME -> "a time with its offset";
        };
    }

    private static Optional<String> hours(String text) {
        try {
            BigDecimal hours = new BigDecimal(text);
            boolean fits =
                    hours.signum() >= 0
                            && hours.scale() <= HOUR_DIGITS_MAX
                            && hours.compareTo(HOURS_MAX) <= 0;
            return fits ? Optional.of(hours.toPlainString()) : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> time(String text) {
        try {
            Instant time = OffsetDateTime.parse(text).toInstant();
            return Optional.of(time.toString());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
