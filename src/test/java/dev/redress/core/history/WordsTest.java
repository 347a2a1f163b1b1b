package dev.redress.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "text, NOTE, true, true",
        "reason, NOTE, false, false",
        "reason, 12.50, false, false",
        "reason, 2026-03-02T10:00:00Z, false, false",
        "reason, 019cac46-1500-7196-8416-9265f9e59d84, false, false",
        "reason, 139123, false, false",
        "reason, 1391234, true, true",
        "reason, E1234, false, false",
        "reason, E12345, true, true",
        "reason, 回电, true, true",
        "dossier.tasks.1.text, NOTE, true, true",
        "dossier.tasks.1.givenBy, agent1, false, false",
        "recourse.hands.0, agent1, false, false",
        "by, agent1, false, false",
        "by, mei@shop.example, false, false",
        "by, 李梅, false, true",
        "to, 13912345678, false, true",
        "department, goods in, false, true",
        "grades, 17, false, false"
    })
    void what_is_erased_is_sealed_and_what_is_no_account_is_sealed_as_well(
            String path, String text, boolean isErased, boolean isSealed) {
        assertThat(Words.are(path, text)).isEqualTo(isErased);
        assertThat(Words.tell(path, text)).isEqualTo(isSealed);
    }
}
