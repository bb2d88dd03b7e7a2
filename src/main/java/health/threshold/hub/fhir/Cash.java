package health.threshold.hub.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.threshold.hub.RawJson;
import health.threshold.hub.Unreadable;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;

/// Money in a resource.
final class Cash {

    private Cash() {}

    static Optional<Money> find(JsonNode from, String... path) {
        var money = Json.at(from, path);
        var value = Json.number(money, "value");
        if (value.isEmpty()) return Optional.empty();
        try {
            return Optional.of(Money.of(
                    CurrencyUnit.of(Json.required(money, "currency")),
                    value.get().stripTrailingZeros()));
        } catch (IllegalCurrencyException | ArithmeticException notMoney) {
            throw new Unreadable(String.join(".", path) + " is not an amount of money");
        }
    }

    static Money required(JsonNode from, String... path) {
        return find(from, path).orElseThrow(() -> new Unreadable(String.join(".", path) + " is missing"));
    }

    static ObjectNode of(Money money) {
        return RawJson.object()
                .put("value", money.getAmount())
                .put("currency", money.getCurrencyUnit().getCode());
    }
}
