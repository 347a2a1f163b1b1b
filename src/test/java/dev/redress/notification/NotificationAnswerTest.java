package dev.redress.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.notice.Template;
import dev.redress.store.MessageState;
import dev.redress.store.MessageWays.Way;
import dev.redress.store.OutboxMessage;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NotificationAnswerTest {

    private static final String LINK = "http://localhost:8080/api/v1/surveys/";

    @Test
    void nobody_at_the_desk_can_answer_a_survey_in_the_customers_place() {
        OutboxMessage invitation = saying("请评价：" + LINK + "a-B_9x 谢谢");

        assertThat(NotificationAnswer.of(invitation, Way.NONE, invitation.text(), false).text())
                .isEqualTo("请评价：" + LINK + "*** 谢谢");
    }

    @Test
    void in_demo_mode_the_link_can_be_followed() {
        OutboxMessage invitation = saying("请评价：" + LINK + "a-B_9x");

        assertThat(NotificationAnswer.of(invitation, Way.NONE, invitation.text(), true).text())
                .endsWith(LINK + "a-B_9x");
    }

    private static OutboxMessage saying(String text) {
        return new OutboxMessage(
                UUID.randomUUID(),
                "R260302-00000-00000",
                Template.SURVEY_INVITATION,
                1,
                "customer:customer1",
                text,
                MessageState.SENT,
                1,
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH,
                null);
    }
}
