package health.threshold.fx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// An amount of money as somebody types it.
public final class Amount {

    private Amount() {}

    /// What was meant: digits, and after a point or comma at most as many as the currency has. Other signs are passed
    /// over.
    ///
    /// @return an amount above zero; empty where nothing, or something else, was typed
    public static Optional<Money> typed(String text, CurrencyUnit currency) {
        var plain = text.strip().replaceAll("[^0-9.,]", "").replace(',', '.');
        if (!plain.matches("\\d{1,6}(\\.\\d{0,2})?")) return Optional.empty();
        var typed = new BigDecimal(plain);
        if (typed.stripTrailingZeros().scale() > currency.getDecimalPlaces()) return Optional.empty();
        // Nothing is rounded: what has more decimals than the currency was refused just above.
        return Optional.of(Money.of(currency, typed, RoundingMode.UNNECESSARY)).filter(Money::isPositive);
    }
}
