package dev.redress.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.redress.support.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@InBrowser
class SignInPageTest {

    static Stream<Look> looks() {
        return Stream.of(Look.CHINESE, Look.CHINESE.inDark(), Look.ENGLISH, Look.CHINESE.onPhone());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void it_can_be_used_by_everybody(Look look, Chromium chromium) {
        try (Visitor visitor = chromium.visitor(look)) {
            visitor.goTo("/");
            assertThat(visitor.field(visitor.inLanguage("账号", "Account"))).isVisible();

            visitor.requireAccessible();
            visitor.picture("sign-in");
        }
    }

    @Test
    void a_wrong_password_is_told_in_words(Chromium chromium) {
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/");
            visitor.field("账号").fill("agent1");
            visitor.field("密码").fill("not the password");
            visitor.button("登录").click();

            assertThat(visitor.page().getByText("账号或密码不正确。")).isVisible();
        }
    }

    @Test
    void a_session_goes_on_when_the_page_is_loaded_again(Chromium chromium) {
        try (Visitor visitor = chromium.visitor(Look.ENGLISH)) {
            visitor.goTo("/").signIn("agent1");

            visitor.page().reload();

            assertThat(visitor.button("Sign out")).isVisible();
        }
    }

    @Test
    void whoever_leaves_is_out(Chromium chromium) {
        try (Visitor visitor = chromium.visitor(Look.ENGLISH)) {
            visitor.goTo("/").signIn("agent1");

            visitor.button("Sign out").click();
            assertThat(visitor.field("Password")).isVisible();
            visitor.page().reload();

            assertThat(visitor.field("Password")).isVisible();
        }
    }

    @Test
    void the_keyboard_is_enough(Chromium chromium) {
        try (Visitor visitor = chromium.visitor(Look.ENGLISH)) {
            visitor.goTo("/");
            visitor.field("Account").focus();
            visitor.page().keyboard().type("agent1");
            visitor.page().keyboard().press("Tab");
            visitor.page().keyboard().type("open sesame");
            visitor.page().keyboard().press("Enter");

            assertThat(visitor.button("Sign out")).isVisible();
        }
    }

    @Test
    void what_one_person_sent_does_not_go_out_in_the_name_of_the_next(Chromium chromium) {
        FiledCase filed = FiledCase.of("快递三天没有更新，请尽快处理").assigned();
        List<String> sent = new ArrayList<>();
        try (Visitor visitor = chromium.visitor(Look.CHINESE)) {
            visitor.goTo("/cases/" + filed.id()).signIn("agent1");
            Page page = visitor.page();
            page.locator("reply-box textarea").fill("您的投诉由我负责");
            page.route("**/api/v1/**", SignInPageTest::refuse);
            visitor.button("发送").click();
            assertThat(page.getByText("以 agent1 重新登录")).isVisible();

            page.unroute("**/api/v1/**");
            page.onRequest(request -> sent.add(request.method() + " " + request.url()));
            visitor.button("退出登录").last().click();
            visitor.signIn("supervisor1");

            assertThat(page.locator("case-head h2")).hasText(filed.caseNo());
            assertThat(page.locator("reply-box textarea")).hasValue("");
        }
        Assertions.assertThat(sent).noneMatch(one -> one.matches("POST .*/messages"));
    }

    private static void refuse(Route route) {
        route.fulfill(
                new Route.FulfillOptions().setStatus(401).setBody("{\"code\":\"UNAUTHORIZED\"}"));
    }
}
