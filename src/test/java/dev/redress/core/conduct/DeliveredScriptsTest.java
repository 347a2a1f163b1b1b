package dev.redress.core.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.classification.Delivered;
import dev.redress.core.customer.Channel;
import dev.redress.core.guidance.ScriptBook;
import dev.redress.support.JsonRecords;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveredScriptsTest {

    @Test
    void what_people_may_say_word_by_word_is_not_what_they_must_not_say() {
        ConductCheck check =
                new ConductCheck(
                        1,
                        JsonRecords.readResource("/policy/conduct-v1.json", ConductPolicy.class),
                        Delivered.SIMPLIFICATION);
        ScriptBook scripts = JsonRecords.readResource("/policy/scripts-v1.json", ScriptBook.class);

        assertThat(scripts.scripts())
                .isNotEmpty()
                .allSatisfy(script ->
                        assertThat(
                                        check.findings(
                                                Said.toCustomer(
                                                                script.id(),
                                                                script.chinese() + script.english())
                                                        .toList(),
                                                Channel.SMS,
                                                List.of()))
                                .isEmpty());
    }
}
