package dev.redress.core.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Mails as programs write them, and as they should not.
class ReceivedMailTest {

    @Test
    void chinese_is_read_in_its_own_encodings() {
        ReceivedMail mail = Samples.mail("chinese-gbk");

        assertThat(mail.from()).isEqualTo(new MailAddress("王五", "wang.wu@qq.example"));
        assertThat(mail.messageId()).isEqualTo("tencent_0A1B2C@qq.example");
        assertThat(mail.subject()).isEqualTo("手机屏幕有划痕，要求换货");
        assertThat(mail.text()).isEqualTo("你好，我上周买的手机屏幕有一道划痕，联系客服三天没有回复。\n请尽快换货。");
        assertThat(mail.files()).isEmpty();
        assertThat(IncomingMessage.of(mail, "ses").language()).isEqualTo("zh-CN");
    }

    /// The header has bytes that no standard allows, and the text characters that GB 2312 has not.
    @Test
    void chinese_is_read_where_nothing_says_so() {
        ReceivedMail mail = Samples.mail("raw-gbk-header");

        assertThat(mail.from().name()).isEqualTo("李四");
        assertThat(mail.subject()).isEqualTo("快递丢失投诉");
        assertThat(mail.text()).isEqualTo("包裹显示已签收，但我没有收到。請盡快處理。");
    }

    @Test
    void parts_in_parts_are_taken_apart() {
        ReceivedMail mail = Samples.mail("nested");

        assertThat(mail.text()).isEqualTo("The café machine arrived broken, and the box was open.");
        assertThat(mail.files())
                .extracting(MailFile::name)
                .containsExactly("photo.png", ".._.._setup.exe", "Your order.eml");
        assertThat(mail.files().getFirst().toBytes()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(mail.files().get(1).toBytes()).startsWith('M', 'Z', 0x90, 0);
    }

    @Test
    void the_name_of_a_file_is_read_in_pieces() {
        ReceivedMail mail = Samples.mail("attachment");

        assertThat(mail.text()).isEqualTo("见附件照片，外壳破裂。");
        assertThat(mail.files()).extracting(MailFile::name).containsExactly("外壳破裂.png");
    }

    @Test
    void a_page_is_read_without_what_would_do_something() {
        assertThat(Samples.mail("html-only").text())
                .isEqualTo("Where is my refund?\n\nOrder\t4711\n\n5 < 6 你&");
    }

    @ParameterizedTest
    @CsvSource({"reply-gmail, 'The second one is broken, too.'", "reply-qq, 补充：发票也没有收到。"})
    void an_answer_says_only_what_is_new(String name, String text) {
        ReceivedMail mail = Samples.mail(name);

        assertThat(mail.text()).isEqualTo(text);
        assertThat(MailThread.of(mail).ids()).containsExactly(Samples.ANSWERED);
    }

    @Test
    void what_only_quotes_says_what_it_quotes() {
        assertThat(Samples.written("Subject: x", "> one\n> two").text()).isEqualTo("> one\n> two");
    }

    @Test
    void a_case_is_known_by_what_our_mails_refer_to_and_by_the_subject() {
        MailThread answer = MailThread.of(Samples.mail("reply-gmail"));
        MailThread typed =
                MailThread.of(Samples.written("Subject: about r260302-7k3fq-9mz2x", "hello"));
        MailThread neither = MailThread.of(Samples.written("Subject: R260302-7K3FQ", "hello"));

        assertThat(answer.answered()).isEqualTo("R260302-00000-00000");
        assertThat(typed.named()).isEqualTo("R260302-7K3FQ-9MZ2X");
        assertThat(typed.answered()).isNull();
        assertThat(neither.named()).isNull();
    }

    @Test
    void what_has_no_id_is_known_by_every_byte_of_it() {
        IncomingMessage once = IncomingMessage.of(Samples.mail("no-message-id"), "ses");
        IncomingMessage again = IncomingMessage.of(Samples.mail("no-message-id"), "ses");

        assertThat(once.externalId()).isNull();
        assertThat(again.externalHash("raw")).isEqualTo(once.externalHash("raw"));
        assertThat(again.externalHash("Raw")).isNotEqualTo(once.externalHash("raw"));
    }

    @Test
    void other_files_are_another_content() {
        assertThat(withFile("QQ==").contentHash()).isEqualTo(withFile("QQ==").contentHash());
        assertThat(withFile("Qg==").contentHash()).isNotEqualTo(withFile("QQ==").contentHash());
    }

    @Test
    void nothing_is_empty_and_a_subject_is_not() {
        assertThat(IncomingMessage.of(Samples.mail("empty-body"), "ses").isEmpty()).isTrue();
        assertThat(IncomingMessage.of(Samples.written("Subject: Hi", ""), "ses").content())
                .isEqualTo("Hi");
    }

    @Test
    void more_than_a_case_holds_is_cut_and_said_to_be() {
        String limit = "好".repeat(IncomingMessage.TEXT_MAX);

        assertThat(IncomingMessage.of(Samples.written("Subject: x", limit), "ses").isCut())
                .isFalse();
        assertThat(IncomingMessage.of(Samples.written("Subject: x", limit + "好"), "ses").text())
                .isEqualTo(limit);
    }

    @Test
    void who_does_not_say_who_it_is_cannot_be_read() {
        assertThatThrownBy(() -> Samples.mail("no-sender")).isInstanceOf(UnreadableMail.class);
        assertThat(
                        ReceivedMail.read(
                                        "From: undisclosed\nSender: bo@example.com\n\nHi"
                                                .getBytes(StandardCharsets.US_ASCII))
                                .from()
                                .address())
                .isEqualTo("bo@example.com");
    }

    @Test
    void what_is_packed_too_deep_cannot_be_read() {
        assertThat(packed(MimePart.DEPTH_MAX).text()).isEqualTo("core");
        assertThatThrownBy(() -> packed(MimePart.DEPTH_MAX + 1)).isInstanceOf(UnreadableMail.class);
    }

    /// Each of these took minutes, or the whole stack.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a",
                "<br",
                "<br>",
                "</td>",
                "<!--",
                "<style>",
                "&amp;",
                "\n",
                "> x\n",
                ">\n",
                "To: x\n",
                "From:\nTo: x\n",
                "On a wrote: ",
                " \t",
                "a@b"
            })
    void no_repetition_is_too_much(String piece) {
        String many = piece.repeat(40_000);

        for (String type : List.of("text/html", "text/plain")) {
            assertThat(Samples.written("Content-Type: " + type, "Hi\n\n" + many + "x").text())
                    .startsWith("Hi");
        }
        assertThat(Samples.written("Content-Type: text/plain", "From: a\n" + many + "x"))
                .isNotNull();
    }

    @Test
    void no_header_field_is_too_long() {
        String quoted = "Content-Type: text/plain; name=\"%s".formatted("\\a".repeat(40_000));
        String folded = "Subject: x" + "\n folded".repeat(9_000);

        assertThat(Samples.written(quoted, "Hi").files()).hasSize(1);
        assertThat(Samples.written(folded, "Hi").subject()).startsWith("x folded folded");
        for (String from : List.of("a", "a@", "<a", "\"a", "=?", "< ")) {
            String raw = "From: %s\nSender: bo@example.com\n\nHi".formatted(from.repeat(40_000));
            assertThat(ReceivedMail.read(raw.getBytes(StandardCharsets.US_ASCII)).from().address())
                    .isEqualTo("bo@example.com");
        }
    }

    @Test
    void a_page_that_is_too_long_is_cut_and_said_to_be() {
        String type = "Content-Type: text/html";
        String page = "Hi<p title='%s'></p>";
        int rest = MailText.READ_MAX - page.formatted("").length();

        assertThat(Samples.written(type, page.formatted("x".repeat(rest))).isCut()).isFalse();
        assertThat(Samples.written(type, page.formatted("x".repeat(rest + 1))))
                .returns("Hi", ReceivedMail::text)
                .returns(true, ReceivedMail::isCut);
    }

    private static IncomingMessage withFile(String code) {
        String type = "Content-Type: image/png; name=a.png\nContent-Transfer-Encoding: base64";
        return IncomingMessage.of(Samples.written(type, code), "ses");
    }

    private static ReceivedMail packed(int times) {
        String part = "\n\ncore\n";
        for (int i = times; i > 0; i--) {
            String type = "Content-Type: multipart/mixed; boundary=b%d".formatted(i);
            String inner = i == times ? part : "\n" + part;
            part = "%s\n\n--b%d%s--b%d--\n".formatted(type, i, inner, i);
        }
        return ReceivedMail.read(("From: a@example.com\n" + part).getBytes(StandardCharsets.UTF_8));
    }

    /// Nothing of it is worth a failure.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: a@example.com",
                "From: a@example.com\n\n",
                "From: a@example.com\nContent-Type: multipart/mixed\n\n--x\n\nhello",
                "From: a@example.com\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\ncut off",
                "From: a@example.com\nContent-Type: text/plain; charset=no-such\n\nhello",
                "From: a@example.com\nContent-Transfer-Encoding: base64\n\n*** aGVsbG8 =x",
                "From: a@example.com\nContent-Transfer-Encoding: quoted-printable\n\n=G0=4=",
                "From: a@example.com\nSubject: =?utf-8?B?=?= =?no-such?Q?a_b?= =?utf-8?X?a?=\n\n",
                "From: \"a\\\"b\" <a@example.com>\nReferences: <<<> @ <x@\n\nhello",
                "From: a@example.com\nContent-Type: text/html\n\n<p>&#99999999;&nope;<!-- open"
            })
    void what_is_broken_is_read_as_far_as_it_can_be(String raw) {
        ReceivedMail mail = ReceivedMail.read(raw.getBytes(StandardCharsets.UTF_8));

        assertThat(mail.from().address()).isEqualTo("a@example.com");
    }

    @Test
    void words_of_a_header_are_joined_where_a_character_is_cut_in_two() {
        assertThat(EncodedWords.decoded("=?utf-8?B?5bGP?=\t=?utf-8?B?5bk=?= =?utf-8?B?lQ==?="))
                .isEqualTo("屏幕");
        assertThat(EncodedWords.decoded("Re: =?iso-8859-1?Q?caf=E9_au_lait?= please"))
                .isEqualTo("Re: café au lait please");
    }
}
