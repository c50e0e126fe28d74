package br.com.connectenergy.core.supply;

import br.com.connectenergy.core.energy.EnergyMwh;
import br.com.connectenergy.core.energy.Money;
import br.com.connectenergy.core.energy.PricePerMwh;
import br.com.connectenergy.core.energy.Rate;
import br.com.connectenergy.core.shared.InvalidValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** How a contract prices its end before time; before both signatures leaving is free (RNF003). */
public sealed interface ExitClause {
    Money cost(Remaining remaining);

    /** What is left of a contract: its price, its energy, what the market pays today and the last energy invoices. */
    record Remaining(PricePerMwh contract, PricePerMwh market, EnergyMwh energy, List<Money> lastInvoices) {
        public Remaining {
            lastInvoices = List.copyOf(lastInvoices);
        }

        Money at(PricePerMwh price) {
            return new Money(energy.value().multiply(price.value()));
        }
    }

    /** A share of what remains at the contract price. */
    record ShareOfRemaining(Rate share) implements ExitClause {
        @Override
        public Money cost(Remaining remaining) {
            return new Money(remaining
                    .energy()
                    .value()
                    .multiply(remaining.contract().value())
                    .multiply(share.fraction()));
        }
    }

    /** The buyer leaves: what the seller loses by selling the rest at the market. */
    record BuyersMarkToMarket() implements ExitClause {
        @Override
        public Money cost(Remaining remaining) {
            return remaining.at(remaining.contract().over(remaining.market()));
        }
    }

    /** The seller defaults: what the buyer loses by buying the rest at the market. */
    record SellersMarkToMarket() implements ExitClause {
        @Override
        public Money cost(Remaining remaining) {
            return remaining.at(remaining.market().over(remaining.contract()));
        }
    }

    /** So many times the mean of the last invoices. */
    record MeanInvoices(int times) implements ExitClause {
        public MeanInvoices {
            if (times < 1) throw new InvalidValue("EXIT_CLAUSE_INVALID");
        }

        @Override
        public Money cost(Remaining remaining) {
            if (remaining.lastInvoices().isEmpty()) throw new InvalidValue("EXIT_CLAUSE_NEEDS_INVOICES");
            BigDecimal sum =
                    remaining.lastInvoices().stream().map(Money::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal count = BigDecimal.valueOf(remaining.lastInvoices().size());
            return new Money(sum.multiply(BigDecimal.valueOf(times)).divide(count, MathContext.DECIMAL128));
        }
    }

    /** An amount. */
    record Fixed(Money amount) implements ExitClause {
        @Override
        public Money cost(Remaining remaining) {
            return amount;
        }
    }

    /** Nothing. */
    record Free() implements ExitClause {
        @Override
        public Money cost(Remaining remaining) {
            return Money.ZERO;
        }
    }
}
