package dev.redress.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.core.complaint.CaseState;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StateRecordsTest {

    @Test
    void a_native_binary_is_told_of_every_record_that_the_state_of_a_case_consists_of() {
        Set<Class<?>> reached = new HashSet<>();
        reach(CaseState.class, reached);

        assertThat(StateRecords.class.getAnnotation(RegisterForReflection.class).targets())
                .containsExactlyInAnyOrderElementsOf(reached);
    }

    private static void reach(Type type, Set<Class<?>> reached) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(part -> reach(part, reached));
        } else if (type instanceof Class<?> plain && (plain.isRecord() || plain.isSealed())) {
            reach(plain, reached);
        }
    }

    private static void reach(Class<?> type, Set<Class<?>> reached) {
        if (reached.add(type) && type.isRecord()) {
            Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(part -> reach(part, reached));
        } else if (type.isSealed()) {
            Stream.of(type.getPermittedSubclasses()).forEach(kind -> reach(kind, reached));
        }
    }
}
