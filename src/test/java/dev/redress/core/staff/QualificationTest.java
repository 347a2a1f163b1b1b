package dev.redress.core.staff;

import static dev.redress.core.staff.CertificateKind.REFUND_APPROVAL;
import static dev.redress.core.staff.CertificateKind.SECURITY_TEST;
import static dev.redress.core.staff.CertificateKind.TRAINING_WEEK_1;
import static dev.redress.core.staff.CertificateKind.TRAINING_WEEK_2;
import static dev.redress.core.staff.CertificateKind.TRAINING_WEEK_3;
import static dev.redress.core.staff.CertificateKind.TRAINING_WEEK_4;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.staff.Certificate.State;
import dev.redress.core.staff.Qualification.Fault;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QualificationTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    @Test
    void the_weeks_come_one_after_the_other() {
        Qualification first = with(passed(TRAINING_WEEK_1));

        assertThat(with().fault(TRAINING_WEEK_2, MONDAY)).contains(Fault.STEP_MISSING);
        assertThat(first.fault(TRAINING_WEEK_2, MONDAY)).isEmpty();
        assertThat(first.fault(TRAINING_WEEK_2, MONDAY.minusDays(1))).contains(Fault.TOO_EARLY);
        assertThat(first.fault(TRAINING_WEEK_1, MONDAY)).contains(Fault.ALREADY_RECORDED);
    }

    @Test
    void training_is_over_with_four_weeks_and_the_security_test() {
        List<Certificate> weeks =
                Stream.of(TRAINING_WEEK_1, TRAINING_WEEK_2, TRAINING_WEEK_3, TRAINING_WEEK_4)
                        .map(QualificationTest::passed)
                        .toList();
        List<Certificate> all =
                Stream.concat(weeks.stream(), Stream.of(passed(SECURITY_TEST))).toList();

        assertThat(new Qualification(weeks).isTrained()).isFalse();
        assertThat(new Qualification(weeks.subList(0, 2)).isInTutoring()).isFalse();
        assertThat(new Qualification(weeks.subList(0, 3)).isInTutoring()).isTrue();
        assertThat(new Qualification(all).isTrained()).isTrue();
    }

    @Test
    void a_right_counts_once_another_person_approved_it_and_as_long_as_the_test_stands() {
        Certificate proposed =
                Certificate.recorded(REFUND_APPROVAL, MONDAY, 90, "试卷", "supervisor1", NOW);

        assertThat(proposed.state()).isEqualTo(State.PROPOSED);
        assertThat(with(passed(SECURITY_TEST), proposed).holds(REFUND_APPROVAL)).isFalse();
        assertThat(with(passed(SECURITY_TEST), passed(REFUND_APPROVAL)).holds(REFUND_APPROVAL))
                .isTrue();
        assertThat(with(passed(REFUND_APPROVAL)).holds(REFUND_APPROVAL)).isFalse();
        assertThat(with().fault(REFUND_APPROVAL, MONDAY)).contains(Fault.STEP_MISSING);
    }

    private static Qualification with(Certificate... certificates) {
        return new Qualification(List.of(certificates));
    }

    private static Certificate passed(CertificateKind kind) {
        return new Certificate(
                kind, MONDAY, 90, State.RECORDED, "supervisor1", NOW, null, null, "试卷");
    }
}
