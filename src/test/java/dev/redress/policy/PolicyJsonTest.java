package dev.redress.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyJsonTest {

    /// A native image keeps only what is named there.
    @ParameterizedTest
    @EnumSource(PolicyName.class)
    void the_form_of_every_policy_can_be_read_in_a_native_image(PolicyName name) {
        Class<?>[] kept = PolicyJson.class.getAnnotation(RegisterForReflection.class).targets();

        assertThat(kept).contains(name.form());
    }
}
