package dev.redress.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnsPagesTest {

    private static final String TOPIC = "arn:aws:sns:us-west-2:111122223333:mail";
    private static final String HOST = "https://sns.us-west-2.amazonaws.com";
    private static final String FILE = "/SimpleNotificationService-0123456789abcdef.pem";

    @ParameterizedTest
    @CsvSource({
        "arn:aws:sns:us-west-2:111122223333:mail,      sns.us-west-2.amazonaws.com",
        "arn:aws:sns:ap-southeast-3:111122223333:mail, sns.ap-southeast-3.amazonaws.com",
        "arn:aws-us-gov:sns:us-gov-west-1:111122223333:mail, sns.us-gov-west-1.amazonaws.com",
        "arn:aws-cn:sns:cn-north-1:111122223333:mail,  sns.cn-north-1.amazonaws.com.cn"
    })
    void certificates_lie_in_the_region_of_the_topic(String topic, String host) {
        assertThat(SnsPages.certificate("https://" + host + FILE, topic)).isPresent();
        assertThat(SnsPages.confirmation("https://" + host + "/?Token=1", topic)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://sns.s3-us-west-2.amazonaws.com" + FILE,
                "https://sns.us-west-1.amazonaws.com" + FILE,
                "https://sns.us-west-2.amazonaws.com.cn" + FILE,
                "https://a@sns.us-west-2.amazonaws.com" + FILE,
                HOST + ":443" + FILE,
                HOST + FILE + "?a=b",
                HOST + FILE + "#a",
                HOST + "/a" + FILE,
                HOST + "/SimpleNotificationService-g.pem",
                HOST + "/SimpleNotificationService-.pem",
                HOST
            })
    void nothing_else_is_a_certificate(String address) {
        assertThat(SnsPages.certificate(address, TOPIC)).isEmpty();
    }

    @Test
    void a_bucket_is_no_region_even_if_the_topic_says_so() {
        String topic = "arn:aws:sns:s3-us-west-2:111122223333:mail";

        assertThat(SnsPages.certificate("https://sns.s3-us-west-2.amazonaws.com" + FILE, topic))
                .isEmpty();
        assertThat(SnsPages.certificate(HOST + FILE, null)).isEmpty();
        assertThat(SnsPages.certificate(null, TOPIC)).isEmpty();
    }

    @Test
    void a_subscription_is_confirmed_at_the_door_alone() {
        assertThat(SnsPages.confirmation(HOST + "/other?Token=1", TOPIC)).isEmpty();
        assertThat(SnsPages.confirmation("https://sns.s3-us-west-2.amazonaws.com/", TOPIC))
                .isEmpty();
    }
}
