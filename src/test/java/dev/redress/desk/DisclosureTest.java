package dev.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.history.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// That each kind of event is named, the compiler sees to.
class DisclosureTest {

    @ParameterizedTest
    @EnumSource(
            value = EventType.class,
            names = {
                ".*_(DRAFTED|REFUSED|ADVISED)",
                "SLA_.*",
                "(NOTE|NEEDS|WATCH|TASK|FINDING|CONDUCT)_.*",
                "COMPLAINED_OF_NAMED"
            },
            mode = EnumSource.Mode.MATCH_ANY)
    void what_the_desk_drafts_argues_about_and_promises_itself_is_hidden(EventType type) {
        assertThat(Disclosure.toCustomer(type)).isEqualTo(Disclosure.HIDDEN);
        assertThat(Disclosure.toMediator(type)).isEqualTo(Disclosure.HIDDEN);
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void no_detail_that_names_somebody_of_the_staff_is_told_to_the_customer(EventType type) {
        assertThat(DetailNames.toCustomer(type))
                .doesNotContain(
                        "account",
                        "approvedBy",
                        "assignee",
                        "author",
                        "by",
                        "draftedBy",
                        "firstDecider",
                        "from",
                        "legallyApprovedBy",
                        "mediator",
                        "mentions",
                        "owner",
                        "responsible",
                        "reviewer",
                        "to");
    }

    @Test
    void a_mediator_reads_what_a_party_said_and_not_what_the_desk_said() {
        assertThat(Disclosure.toMediator(EventType.PARTY_ANSWERED)).isEqualTo(Disclosure.IN_FULL);
        assertThat(Disclosure.toMediator(EventType.MESSAGE_SENT)).isEqualTo(Disclosure.HAPPENED);
    }
}
