package dev.redress.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.support.Api;
import dev.redress.support.Database;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What cases are about, and how reports put it together (spec.md §6.1).
@QuarkusTest
@WithTestResource(PostgresResource.class)
class TaxonomyScenariosTest {

    private static final String PERIOD = "from=2026-03-01T00:00:00%2B08:00&to=2026-04-01T00:00:00Z";

    @Inject Database database;

    @BeforeEach
    void start_empty() {
        database.empty();
        Api.setClock("2026-03-02T12:00:00+08:00");
    }

    private static Submitted submit(String kind, String content) {
        return Submitted.post(
                Map.of(
                        "channel",
                        "APP",
                        "kind",
                        kind,
                        "customer",
                        Map.of("id", "customer1"),
                        "content",
                        content));
    }

    private static void complain(String... contents) {
        Arrays.stream(contents).forEach(content -> submit("COMPLAINT", content));
    }

    private static JsonPath report(String more) {
        return Api.as("supervisor1")
                .urlEncodingEnabled(false)
                .get("/reports/" + more + PERIOD)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> keys(JsonPath report) {
        return report.getList("lines.key");
    }

    private static List<Integer> cases(JsonPath report) {
        return report.getList("lines.cases");
    }

    /// The numbers as they stand in the answer.
    private static List<String> references(JsonPath report) {
        return report.getList("lines.referenceShare").stream().map(String::valueOf).toList();
    }

    @Test
    @Tag("CLS-02")
    void the_basic_categories() {
        complain("质量太差了", "物流太慢了", "物流太慢", "客服态度差", "页面标错价");

        JsonPath report = report("categories?rollUp=C&");

        assertThat(keys(report)).containsExactly("PRODUCT", "LOGISTICS", "SERVICE", "INFORMATION");
        assertThat(cases(report)).containsExactly(1, 2, 1, 1);
        assertThat(report.getDouble("lines[1].share")).isEqualTo(0.4);
        assertThat(report.getInt("outside")).isZero();
    }

    @Test
    @Tag("CLS-03")
    void the_reference_set() {
        complain("质量太差了", "物流太慢了", "客服态度差", "我的账号被盗了", "平台规则不合理");

        JsonPath report = report("categories?rollUp=A&");

        assertThat(keys(report)).containsExactly("PRODUCT", "SERVICE", "ACCOUNT_SECURITY", "OTHER");
        assertThat(references(report)).containsExactly("0.45", "0.28", "0.15", "0.12");
        assertThat(cases(report)).containsExactly(2, 1, 1, 1);
        assertThat(report.getDouble("lines[0].share")).isEqualTo(0.4);
    }

    @Test
    @Tag("CLS-04")
    void the_alternative_set() {
        complain("质量太差了", "物流太慢了", "不给退", "我的账号被盗了");

        JsonPath report = report("categories?rollUp=B&");

        assertThat(keys(report)).containsExactly("PRODUCT", "FULFILMENT", "AFTER_SALES");
        assertThat(references(report)).containsExactly("0.45", "0.3", "0.25");
        assertThat(cases(report)).containsExactly(1, 1, 1);
        assertThat(report.getInt("outside")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "描述不符, PRODUCT, not_as_described, A, PRODUCT",
        "质量太差了, PRODUCT, quality, A, PRODUCT",
        "收到的是假货, PRODUCT, counterfeit, A, PRODUCT"
    })
    @Tag("CLS-05")
    void product_complaints(
            String text, String category, String subCategory, String rollUp, String group) {
        check(text, category, subCategory, rollUp, group);
    }

    @ParameterizedTest
    @CsvSource({
        "物流太慢了, LOGISTICS, delay, B, FULFILMENT",
        "快递暴力运输, LOGISTICS, damaged_in_transit, B, FULFILMENT",
        "我的信息泄露了, PRIVACY, leak, B, FULFILMENT"
    })
    @Tag("CLS-06")
    void fulfilment_complaints(
            String text, String category, String subCategory, String rollUp, String group) {
        check(text, category, subCategory, rollUp, group);
    }

    @ParameterizedTest
    @CsvSource({
        "不给退, AFTER_SALES, refund_refused, B, AFTER_SALES",
        "售后处理太慢, AFTER_SALES, slow_reply, B, AFTER_SALES",
        "赔偿不合理, AFTER_SALES, compensation, B, AFTER_SALES"
    })
    @Tag("CLS-07")
    void after_sales_complaints(
            String text, String category, String subCategory, String rollUp, String group) {
        check(text, category, subCategory, rollUp, group);
    }

    @ParameterizedTest
    @CsvSource({
        "一直不回复, SERVICE, slow_reply, A, SERVICE",
        "解释不清, SERVICE, unprofessional, A, SERVICE",
        "售后不处理, AFTER_SALES, slow_reply, A, SERVICE"
    })
    @Tag("CLS-08")
    void service_complaints(
            String text, String category, String subCategory, String rollUp, String group) {
        check(text, category, subCategory, rollUp, group);
    }

    @ParameterizedTest
    @CsvSource({
        "我被盗号了, ACCOUNT_SECURITY, stolen, A, ACCOUNT_SECURITY",
        "密码泄露, ACCOUNT_SECURITY, password, A, ACCOUNT_SECURITY",
        "有一笔异常交易, ACCOUNT_SECURITY, abnormal, A, ACCOUNT_SECURITY"
    })
    @Tag("CLS-09")
    void account_and_security_complaints(
            String text, String category, String subCategory, String rollUp, String group) {
        check(text, category, subCategory, rollUp, group);
    }

    @ParameterizedTest
    @CsvSource({
        "平台规则不合理, PLATFORM_RULE, rules, A, OTHER",
        "政策不透明, PLATFORM_RULE, opaque, A, OTHER",
        "退款流程复杂, AFTER_SALES, process_complicated, A, OTHER"
    })
    @Tag("CLS-10")
    void other_complaints(
            String text, String category, String subCategory, String rollUp, String group) {
        check(text, category, subCategory, rollUp, group);
    }

    private static void check(
            String text, String category, String subCategory, String rollUp, String group) {
        Submitted complaint = submit("COMPLAINT", text);
        assertThat(complaint.get("category")).isEqualTo(category);
        assertThat(complaint.get("subCategory")).isEqualTo(subCategory);

        JsonPath taxonomy = Api.as("agent1").get("/taxonomy").then().extract().jsonPath();
        assertThat(
                        taxonomy.<String>getList(
                                "categories.find { it.category == '%s' }.subCategories.code"
                                        .formatted(category)))
                .contains(subCategory);
        JsonPath report = report("categories?rollUp=" + rollUp + "&");
        assertThat(report.getInt("lines.find { it.key == '%s' }.cases".formatted(group)))
                .isEqualTo(1);
        assertThat(report.getInt("cases")).isEqualTo(1);
    }

    @Test
    @Tag("CLS-11")
    void feedback_is_separated_by_class_and_by_nature() {
        submit("FEEDBACK", "质量太差了");
        submit("FEEDBACK", "建议改进商品质量，质量太差了");
        submit("FEEDBACK", "客服一直不回复");
        submit("FEEDBACK", "你们的客服真好");
        complain("收到的是假货");

        JsonPath report = report("feedback?");

        assertThat(keys(report)).containsExactly("PRODUCT", "SERVICE", "COMPLAINT");
        assertThat(cases(report)).containsExactly(2, 2, 1);
        assertThat(report.<Integer>getList("lines.complaints")).containsExactly(1, 1, 1);
        assertThat(report.<Integer>getList("lines.suggestions")).containsExactly(1, 0, 0);
        assertThat(report.<Integer>getList("lines.opinions")).containsExactly(0, 1, 0);
    }

    @Test
    @Tag("CLS-12")
    void the_common_classes_of_inquiries() {
        submit("INQUIRY", "这个材质有质量问题吗");
        submit("INQUIRY", "我的快递到哪里了");
        submit("INQUIRY", "我想取消订单");
        submit("INQUIRY", "为什么支付失败");
        submit("INQUIRY", "忘记密码怎么办");
        submit("INQUIRY", "怎么退货");
        complain("收到的是假货");

        JsonPath report = report("categories?rollUp=INQUIRY&kind=INQUIRY&");

        assertThat(keys(report))
                .containsExactly(
                        "PRODUCT", "ORDER_LOGISTICS", "PAYMENT_ACCOUNT", "AFTER_SALES_RETURN");
        assertThat(cases(report)).containsExactly(1, 2, 2, 1);
    }

    @Test
    void without_a_roll_up_every_category_has_its_line() {
        complain("收到的是假货", "质量太差了", "质量差");

        JsonPath report = report("categories?");

        assertThat(keys(report)).hasSize(11).startsWith("PRODUCT", "LOGISTICS");
        assertThat(report.<String>getList("lines[0].members.subCategory"))
                .containsExactly("quality", "counterfeit");
        assertThat(report.<Integer>getList("lines[0].members.cases")).containsExactly(2, 1);
    }

    @Test
    void whom_a_person_has_understood_speaks_of_a_problem() {
        Submitted praise = submit("FEEDBACK", "今天天气不错");
        Api.as("supervisor1")
                .header("If-Match", "\"1\"")
                .body(Map.of("category", "SERVICE"))
                .post("/complaints/{id}/classification", praise.get("id"))
                .then()
                .statusCode(200);

        JsonPath report = report("feedback?");

        assertThat(report.<Integer>getList("lines.complaints")).containsExactly(0, 1, 0);
        assertThat(report.<Integer>getList("lines.opinions")).containsExactly(0, 0, 0);
    }

    @Test
    void numbers_of_people_are_no_key_of_a_report() {
        Submitted.post(
                Map.of(
                        "channel",
                        "APP",
                        "customer",
                        Map.of("id", "customer1"),
                        "content",
                        "收到的是假货",
                        "productId",
                        "6901234567890",
                        "region",
                        "广13912345678",
                        "tags",
                        List.of("电13812345678")));

        assertThat(keys(report("tags?by=tag&"))).containsExactly("电*******5678");
        assertThat(keys(report("tags?by=region&"))).containsExactly("广*******5678");
        assertThat(keys(report("tags?by=product&"))).containsExactly("6901234567890");
    }

    @Test
    void without_cases_there_is_no_share() {
        JsonPath report = report("categories?rollUp=A&");

        assertThat(cases(report)).containsExactly(0, 0, 0, 0);
        assertThat(report.<Object>get("lines[0].share")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "categories?rollUp=D&",
                "categories?kind=DREAM&",
                "tags?by=colour&",
                "tags?tag=%20&",
                "technical-causes?base=0&",
                "technical-causes?base=-1&"
            })
    void what_is_not_known_is_refused(String query) {
        Api.as("supervisor1")
                .urlEncodingEnabled(false)
                .get("/reports/" + query + PERIOD)
                .then()
                .statusCode(422);
    }
}
