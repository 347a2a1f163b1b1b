package dev.redress.core.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who, or what, wrote a mail.
class MailOriginTest {

    @ParameterizedTest
    @CsvSource({
        "chinese-gbk, PERSON",
        "nested, PERSON",
        "reply-gmail, PERSON",
        "reply-qq, PERSON",
        "empty-body, PERSON",
        "outlook-auto-reply, AUTO_REPLY",
        "qq-auto-reply, AUTO_REPLY",
        "mailing-list, LIST",
        "gmail-dsn, DELIVERY_REPORT",
        "postfix-delayed, DELIVERY_REPORT",
        "read-receipt, READ_RECEIPT"
    })
    void machines_are_known(String name, MailOrigin origin) {
        assertThat(MailOrigin.of(Samples.mail(name))).isEqualTo(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-generated",
                "Auto-Submitted: auto-replied (vacation)",
                "X-Auto-Response-Suppress: DR, OOF",
                "Precedence: auto_reply",
                "Return-Path: <>",
                "X-Autoreply: yes",
                "Sender: x\nSubject: Out of Office: back on Monday",
                "Content-Type: multipart/report; report-type=feedback-report; boundary=x"
            })
    void what_says_that_it_comes_by_itself_does(String field) {
        assertThat(MailOrigin.of(Samples.written(field, "Hello"))).isEqualTo(MailOrigin.AUTO_REPLY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: no",
                "Return-Path: <anna@example.com>",
                "Precedence: first-class",
                "Subject: Automatic replies are useless",
                "Subject: =?utf-8?B?6Ieq5Yqo5Zue5aSN5rKh55So?="
            })
    void what_only_looks_like_it_is_of_a_person(String field) {
        assertThat(MailOrigin.of(Samples.written(field, "Hello"))).isEqualTo(MailOrigin.PERSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Precedence: bulk", "Precedence: Junk", "List-Id: <a.example>"})
    void what_goes_to_many_does(String field) {
        assertThat(MailOrigin.of(Samples.written(field, "Hello"))).isEqualTo(MailOrigin.LIST);
    }

    @Test
    void nobody_is_answered_who_does_not_want_to_be() {
        String name = "no-message-id";

        for (String from : new String[] {"no-reply", "noreply", "donotreply", "postmaster"}) {
            assertThat(MailOrigin.of(Samples.mail(name, "lin@", from + "@")))
                    .as(from)
                    .isEqualTo(MailOrigin.AUTO_REPLY);
        }
    }

    @Test
    void a_report_says_which_mail_was_given_up() {
        DeliveryReport report = DeliveryReport.of(Samples.mail("gmail-dsn"));

        assertThat(report.messages()).containsExactly(Samples.ANSWERED);
        assertThat(report.action()).isEqualTo(DeliveryReport.Action.FAILED);
        assertThat(report.isHard()).isTrue();
        assertThat(report.detail()).startsWith("5.1.1 smtp; 550 5.1.1");
    }

    @Test
    void a_report_says_which_mail_is_still_tried() {
        DeliveryReport report = DeliveryReport.of(Samples.mail("postfix-delayed"));

        assertThat(report.messages()).containsExactly(Samples.ANSWERED);
        assertThat(report.action()).isEqualTo(DeliveryReport.Action.DELAYED);
        assertThat(report.isHard()).isFalse();
    }

    @Test
    void a_report_that_says_nothing_is_of_nothing() {
        DeliveryReport report =
                DeliveryReport.of(
                        Samples.written(
                                "Content-Type: multipart/report; report-type=delivery-status",
                                "hello"));

        assertThat(report.messages()).isEmpty();
        assertThat(report.action()).isEqualTo(DeliveryReport.Action.DELAYED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mx.shop.example; dkim=pass header.d=example.com; spf=fail | PASSED",
                "mx.shop.example; dkim=pass header.i=@mail.example.com | PASSED",
                "mx.shop.example; spf=pass smtp.mailfrom=bounce@example.com | PASSED",
                "mx.shop.example (a; comment); dmarc=pass (p=NONE) header.from=example.com | PASSED",
                "mx.shop.example; dkim=pass header.d=attacker.example | FAILED",
                "mx.shop.example; dkim=pass header.d=badexample.com | FAILED",
                "mx.shop.example; spf=fail smtp.mailfrom=example.com; dkim=none | FAILED",
                "mx.attacker.example; dkim=pass header.d=example.com | FAILED",
                "mx.shop.example; none | FAILED",
                "mx.shop.example; spf=pass smtp.mailfrom=\"a@example.com\"@evil.example | FAILED",
                "mx.shop.example; spf=pass smtp.mailfrom=a@example.com@evil.example | FAILED",
                "mx.shop.example; spf=fail (a (b) dmarc=pass header.from=example.com) | FAILED",
                "mx.shop.example; spf=fail reason=\"; dkim=pass header.d=example.com\" | FAILED",
                "mx.shop.example; dkim=pass (\\) (x) header.d=example.com) header.d=evil.example | FAILED"
            })
    void a_sender_is_genuine_if_the_own_server_says_so_of_that_very_sender(
            String said, SenderCheck check) {
        ReceivedMail mail = Samples.written("Authentication-Results: " + said, "Hello");

        assertThat(SenderCheck.of(mail, "mx.shop.example")).isEqualTo(check);
        assertThat(SenderCheck.of(mail, null)).isEqualTo(SenderCheck.NOT_CHECKED);
    }

    /// The own server writes above what came along.
    @Test
    void what_the_sender_wrote_in_its_name_does_not_count() {
        ReceivedMail mail =
                Samples.written(
                        """
                        Authentication-Results: mx.shop.example; dkim=fail
                        Authentication-Results: mx.shop.example; dkim=pass header.d=example.com\
                        """,
                        "Hello");

        assertThat(SenderCheck.of(mail, "mx.shop.example")).isEqualTo(SenderCheck.FAILED);
    }

    @Test
    void the_limit_of_a_sender_is_still_in_order() {
        SenderBudget budget = new SenderBudget(10, 50);

        assertThat(budget.isSpent(9, 49)).isFalse();
        assertThat(budget.isSpent(10, 49)).isTrue();
        assertThat(budget.isSpent(0, 50)).isTrue();
    }
}
