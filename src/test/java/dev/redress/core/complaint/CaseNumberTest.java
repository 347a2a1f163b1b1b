package dev.redress.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseNumberTest {

    @Test
    void it_begins_with_the_local_date_of_the_receipt() {
        UUID id = new UUID(0, 0);

        assertThat(CaseNumber.of(id, Instant.parse("2026-03-02T15:59:59Z")))
                .isEqualTo("R260302-00000-00000");
        assertThat(CaseNumber.of(id, Instant.parse("2026-03-02T16:00:00Z")))
                .isEqualTo("R260303-00000-00000");
    }

    @Test
    void it_shows_fifty_random_bits_and_no_letter_that_is_misread() {
        UUID id = new UUID(0, (1L << 50) - 1);

        assertThat(CaseNumber.of(id, Instant.EPOCH)).isEqualTo("R700101-ZZZZZ-ZZZZZ");
        assertThat(CaseNumber.of(new UUID(0, 1L << 25 | 18), Instant.EPOCH))
                .isEqualTo("R700101-00001-0000J");
    }
}
