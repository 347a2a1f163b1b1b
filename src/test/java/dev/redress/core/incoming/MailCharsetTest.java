package dev.redress.core.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailCharsetTest {

    @ParameterizedTest
    @CsvSource({
        "GB18030, 收到的是假货",
        "gb2312, 收到的是假货",
        "Big5, 收到的是假貨",
        "Shift_JIS, 偽物でした",
        "ISO-2022-JP, 偽物でした",
        "EUC-KR, 가짜입니다",
        "windows-1251, подделка",
        "KOI8-R, подделка",
        "latin1, gefälscht",
        "ISO-8859-15, 20 €",
        "windows-1256, مزيف",
        "UTF-16LE, 收到的是假货"
    })
    void a_mail_is_read_in_what_it_says_that_it_is_written_in(String said, String text) {
        String bytes =
                new String(text.getBytes(Charset.forName(said)), StandardCharsets.ISO_8859_1);

        assertThat(MailCharset.decoded(bytes, said)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"macintosh, x-MacRoman, gefälscht", "x-mac-cyrillic, x-MacCyrillic, подделка"})
    void what_java_calls_otherwise_is_known_by_the_names_of_mails(
            String said, String written, String text) {
        String bytes =
                new String(text.getBytes(Charset.forName(written)), StandardCharsets.ISO_8859_1);

        assertThat(MailCharset.decoded(bytes, said)).isEqualTo(text);
    }

    @Test
    void what_no_mail_is_written_in_is_read_as_what_it_looks_like() {
        String bytes =
                new String("假货".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(MailCharset.decoded(bytes, "IBM037")).isEqualTo("假货");
        assertThat(MailCharset.decoded(bytes, "no such thing")).isEqualTo("假货");
    }
}
