package dev.redress.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.infra.support.Cloud;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SizeTest {

    // CloudFormation takes 500; some room is for what comes.
    private static final int RESOURCES_MAX = 470;

    @ParameterizedTest
    @EnumSource
    void every_stack_fits_into_cloudformation(Cloud cloud) {
        cloud.templates()
                .stacks()
                .forEach((name, template) ->
                        assertThat(template.path("Resources").size())
                                .as(name)
                                .isLessThan(RESOURCES_MAX));
    }
}
