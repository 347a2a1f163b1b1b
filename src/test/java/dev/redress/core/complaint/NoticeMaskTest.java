package dev.redress.core.complaint;

import static dev.redress.core.complaint.CaseCast.CUSTOMER;
import static dev.redress.core.complaint.CaseCast.LOW_RISK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.complaint.CaseCast.Story;
import dev.redress.core.notice.Notice;
import dev.redress.core.notice.Template;
import org.junit.jupiter.api.Test;

class NoticeMaskTest {

    @Test
    void a_notice_shows_the_staff_no_number_that_the_case_would_hide() {
        Story story =
                new Story(LOW_RISK)
                        .assigned()
                        .then(CUSTOMER, new Command.CustomerMessage("请打13912345678"));

        assertThat(story.last().notices())
                .filteredOn(notice -> notice.template() == Template.MESSAGE_FROM_CUSTOMER)
                .singleElement()
                .extracting(Notice::text)
                .asString()
                .contains("请打*******5678")
                .contains(story.complaint().caseNo());
    }
}
