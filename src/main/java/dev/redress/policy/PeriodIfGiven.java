package dev.redress.policy;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.datatype.jsr310.deser.JSR310StringParsableDeserializer;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/// A period that may be left out, which is not the same as a null: nobody who empties a field asks
/// for what holds by default.
final class PeriodIfGiven extends DelegatingDeserializer {

    private static final long serialVersionUID = 1L;

    PeriodIfGiven() {
        this(JSR310StringParsableDeserializer.PERIOD);
    }

    private PeriodIfGiven(JsonDeserializer<?> period) {
        super(period);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> period) {
        return new PeriodIfGiven(period);
    }

    @Override
    public Object getNullValue(DeserializationContext context) throws InvalidNullException {
        throw InvalidNullException.from(context, null, context.constructType(Period.class));
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }
}
