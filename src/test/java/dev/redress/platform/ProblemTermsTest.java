package dev.redress.platform;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.arbitration.ArbitrationState;
import dev.redress.core.classification.Kind;
import dev.redress.core.classification.Risk;
import dev.redress.core.classification.Severity;
import dev.redress.core.compensation.BudgetPeriod;
import dev.redress.core.compensation.CompensationState;
import dev.redress.core.compensation.RecoveryState;
import dev.redress.core.complaint.Action;
import dev.redress.core.complaint.Status;
import dev.redress.core.customer.Channel;
import dev.redress.core.duplicate.Relation;
import dev.redress.core.identity.Role;
import dev.redress.core.mediation.MediationState;
import dev.redress.core.privacy.PersonalField;
import dev.redress.core.sla.Stage;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What problems call the codes of the desk.
class ProblemTermsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/problems/zh-CN");
    private static final Path CONSOLE = Path.of("src/main/web");

    private static final Pattern PAIR =
            Pattern.compile("^  \\W?([\\w-]+)\\W?: \\[\\W([^']+)'", Pattern.MULTILINE);

    static Stream<Arguments> codes() {
        return Stream.of(
                codes("status", Stream.of(Status.values())),
                codes("action", Stream.of(Action.values()).map(Action::noun)),
                codes("role", Stream.of(Role.values()).map(Role::label)),
                codes("kind", Stream.of(Kind.values())),
                codes("severity", Stream.of(Severity.values())),
                codes("risk", Stream.of(Risk.values())),
                codes("channel", Stream.of(Channel.values())),
                codes("stage", Stream.of(Stage.values())),
                codes("relation", Stream.of(Relation.values())),
                codes("compensation", Stream.of(CompensationState.values())),
                codes("recovery", Stream.of(RecoveryState.values())),
                codes("mediation", Stream.of(MediationState.values())),
                codes("arbitration", Stream.of(ArbitrationState.values())),
                codes("field", PersonalField.labels().stream()),
                codes("period", Stream.of(BudgetPeriod.values())));
    }

    private static Arguments codes(String kind, Stream<?> codes) {
        return Arguments.of(kind, codes.map(String::valueOf).collect(Collectors.toSet()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void every_code_has_a_term_and_no_other(String kind, Set<String> codes) throws IOException {
        assertThat(terms(kind).keySet()).isEqualTo(codes);
    }

    /// The same thing has one name, whoever tells of it.
    @ParameterizedTest
    @CsvSource({
        "status, words/terms.ts, STATUS",
        "kind, words/terms.ts, KIND",
        "severity, words/terms.ts, SEVERITY",
        "risk, words/terms.ts, RISK",
        "channel, words/terms.ts, CHANNEL",
        "stage, words/terms.ts, STAGE",
        "role, words/roles.ts, ROLES",
        "relation, desk/words/found-values.ts, RELATION",
        "party, desk/words/found-values.ts, PARTY",
        "compensation, desk/words/settled-values.ts, COMPENSATION",
        "recovery, desk/words/settled-values.ts, RECOVERY",
        "arbitration, desk/words/settled-values.ts, ARBITRATION",
        "incident, office/registers/words/incident.ts, STATE",
        "warning, office/registers/words/incident.ts, WARNING",
        "response, office/registers/words/incident.ts, LEVEL",
        "event, office/registers/words/security-event.ts, STATE",
        "grade, office/registers/words/security-event.ts, GRADE",
        "duty, office/registers/words/security-event.ts, DUTY",
        "inspection, office/registers/words/inspection.ts, STATE",
        "violation, office/registers/words/violation.ts, STATE"
    })
    void the_console_calls_it_the_same(String kind, String file, String dictionary)
            throws IOException {
        assertThat(console(file, dictionary)).containsAllEntriesOf(terms(kind));
    }

    @Test
    void a_refusal_is_told_in_these_words() {
        assertThat(said("compensations is not possible while the case is CLOSED"))
                .isEqualTo("案件状态为“已关闭”时不能给予补偿");
        assertThat(said("approval is not possible while the compensation is PAID"))
                .isEqualTo("补偿状态为“已付”时不能审批");
        assertThat(said("Only these may approve it: middle, operations"))
                .isEqualTo("只有以下角色可以批准：中台、运营负责人");
        assertThat(said("The risk is HIGH already")).isEqualTo("风险已经是“高风险”");
        assertThat(said("It is at YELLOW and LEVEL_2")).isEqualTo("当前级别为“黄色预警”和“二级响应”");
        assertThat(said("breaks the rule R1: is missing")).isEqualTo("违反规则 R1：“is missing”");
    }

    private static String said(String sentence) {
        return ProblemWords.in(Languages.CHINESE, sentence);
    }

    private static Map<String, String> terms(String kind) throws IOException {
        byte[] text = Files.readAllBytes(RESOURCES.resolve("terms.json"));
        JsonObject terms = new JsonObject(Buffer.buffer(text)).getJsonObject(kind);
        return Objects.requireNonNull(terms, kind).stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().toString()));
    }

    private static Map<String, String> console(String file, String dictionary) throws IOException {
        String text = Files.readString(CONSOLE.resolve(file));
        String begun = text.substring(text.indexOf("const " + dictionary + ":"));
        return PAIR.matcher(begun.substring(0, begun.indexOf("};")))
                .results()
                .collect(toMap((MatchResult pair) -> pair.group(1), pair -> pair.group(2)));
    }
}
