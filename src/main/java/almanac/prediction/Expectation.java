package almanac.prediction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a forecaster expects, in the form of the prediction. Chances lie between nought and one and are neither: nobody
/// is certain here.
public sealed interface Expectation {
    /// That the claim comes true.
    record Chance(BigDecimal probability) implements Expectation {
        public Chance {
            probability = Plain.number(probability);
            if (!isChance(probability)) {
                throw new IllegalArgumentException("Not a chance: " + probability);
            }
        }
    }

    /// How likely each option is; together they are one.
    record Shares(Map<String, BigDecimal> byOption) implements Expectation {
        public Shares {
            var plain = new LinkedHashMap<String, BigDecimal>();
            byOption.forEach((option, share) -> plain.put(option, Plain.number(share)));
            if (plain.size() < 2 || !plain.values().stream().allMatch(Expectation::isChance) || !isWhole(plain)) {
                throw new IllegalArgumentException("Not the chances of several options: " + plain);
            }
            byOption = Collections.unmodifiableMap(plain);
        }

        public double of(String option) {
            return byOption.getOrDefault(option, BigDecimal.ZERO).doubleValue();
        }
    }

    /// Below which number it lies with a chance of ten, fifty and ninety percent.
    record Numbers(BigDecimal low, BigDecimal middle, BigDecimal high) implements Expectation {
        public Numbers {
            low = Plain.number(low);
            middle = Plain.number(middle);
            high = Plain.number(high);
            if (low.compareTo(middle) > 0 || middle.compareTo(high) > 0) {
                throw new IllegalArgumentException("Quantiles do not fall");
            }
        }
    }

    /// Before which day it happens with a chance of ten, fifty and ninety percent.
    record Days(LocalDate low, LocalDate middle, LocalDate high) implements Expectation {
        public Days {
            if (low.isAfter(middle) || middle.isAfter(high)) {
                throw new IllegalArgumentException("Quantiles do not fall");
            }
        }
    }

    default Form form() {
        return switch (this) {
            case Chance _ -> Form.BINARY;
            case Shares _ -> Form.OPTIONS;
            case Numbers _ -> Form.NUMBER;
            case Days _ -> Form.DATE;
        };
    }

    static boolean isChance(BigDecimal number) {
        return number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0 && number.scale() <= 6;
    }

    /// Up to what is lost where thirds are written with two digits.
    static boolean isWhole(Map<String, BigDecimal> shares) {
        var sum = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.subtract(BigDecimal.ONE).abs().compareTo(new BigDecimal("0.011")) < 0;
    }
}
