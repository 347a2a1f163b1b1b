package dev.redress.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedCallTest {

    private static final String SECRET = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
    private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);
    private static final long SAID = 1_772_416_800;

    /// A second that has begun is not counted: a caller's clock tells whole ones.
    @ParameterizedTest
    @ValueSource(longs = {-300_000, -1, 0, 300_000, 300_999})
    void what_was_said_within_five_minutes_is_heard(long millis) {
        Instant now = Instant.ofEpochSecond(SAID).plusMillis(millis);

        assertThatCode(() -> call().requireLikely(Optional.of(SECRET), now))
                .doesNotThrowAnyException();
        assertThatCode(() -> call().requireSignedWith(Optional.of(SECRET), BODY, now))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(longs = {-300_001, 301_000})
    void what_was_said_earlier_or_is_said_ahead_of_time_is_not(long millis) {
        Instant now = Instant.ofEpochSecond(SAID).plusMillis(millis);

        assertThatThrownBy(() -> call().requireLikely(Optional.of(SECRET), now))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> call().requireSignedWith(Optional.of(SECRET), BODY, now))
                .isInstanceOf(ProblemException.class)
                .satisfies(e ->
                        assertThat(((ProblemException) e).problem().code())
                                .isEqualTo("SIGNATURE_INVALID"));
    }

    private static SignedCall call() {
        SignedCall call = new SignedCall();
        call.id = "msg_1";
        call.timestamp = String.valueOf(SAID);
        call.signature = WebhookSignature.of(List.of(SECRET), "msg_1", SAID, BODY);
        return call;
    }
}
