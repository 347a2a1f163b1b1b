package dev.redress.core.complaint;

import dev.redress.core.sla.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/// The number that people read to each other: `R260302-7K3FQ-9MZ2X`.
///
/// The local date of the receipt, and fifty random bits of the id: unlike a counter it needs no
/// common place to count, and tells nobody how many complaints there are. No I, L, O or U, which
/// are misread (Crockford's base 32).
public final class CaseNumber {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS_PER_DIGIT = 5;
    private static final int GROUP = 5;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuMMdd");

    private CaseNumber() {}

    /// The number of the case with this id.
    ///
    /// @param id a UUIDv7, whose last 62 bits are random
    public static String of(UUID id, Instant receivedAt) {
        String day = DAY.format(LocalDate.ofInstant(receivedAt, WorkCalendar.ZONE));
        long bits = id.getLeastSignificantBits();
        return "R" + day + "-" + group(bits >>> (GROUP * BITS_PER_DIGIT)) + "-" + group(bits);
    }

    private static String group(long bits) {
        StringBuilder digits = new StringBuilder(GROUP);
        for (int place = GROUP - 1; place >= 0; place--) {
            digits.append(DIGITS.charAt((int) (bits >>> (place * BITS_PER_DIGIT)) & 31));
        }
        return digits.toString();
    }
}
