package dev.redress.platform;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;

/// JSON without guessing: what is not exactly of the wanted type is an error with its place, not
/// something else that happens to fit.
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    // The deepest that we ask for are the conditions of a policy, some eight levels. A reader goes
    // one
    // call deeper with each, and its stack must bear what a stranger sends.
    private static final int LEVELS_MAX = 32;

    // The last one wins, and the library has readers of times and durations, too.
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    @SuppressWarnings("deprecation") // Only a builder has the successor, and the mapper is built.
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(
                new SimpleModule("redress")
                        .addDeserializer(String.class, new JsonText())
                        .addDeserializer(OffsetDateTime.class, new JsonTime())
                        .addDeserializer(Duration.class, new JsonDuration())
                        .addDeserializer(BigDecimal.class, new JsonAmount()));
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        mapper.coercionConfigFor(LogicalType.Enum)
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        mapper.getFactory()
                .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true)
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(LEVELS_MAX).build());
    }
}
