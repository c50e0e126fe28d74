package br.com.connectenergy.core.comparison;

import static br.com.connectenergy.core.comparison.WorkedExample.STILL;
import static br.com.connectenergy.core.comparison.WorkedExample.fixed;
import static br.com.connectenergy.core.comparison.WorkedExample.offer;
import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.core.energy.Rate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("RF002")
class RankingTest {
    private final Comparisons comparisons = new Comparisons(
            WorkedExample.load(null), WorkedExample.prices(), WorkedExample.yellow(24, "300.00"), STILL);

    @Property(tries = 40)
    void thePlatformsFeeNeverChangesTheOrder(
            @ForAll @IntRange(max = 100) int one, @ForAll @IntRange(max = 100) int other) {
        ComparedOffer cheap = withFee(offer("cheap", fixed("209.99"), 2), one);
        ComparedOffer dear = withFee(offer("dear", fixed("210.00"), 2), other);

        assertThat(comparisons.ranked(List.of(dear, cheap)))
                .extracting(comparison -> comparison.offer().id())
                .containsExactly("cheap", "dear");
    }

    private static ComparedOffer withFee(ComparedOffer offer, int percent) {
        return new ComparedOffer(
                offer.id(),
                offer.start(),
                offer.months(),
                offer.price(),
                offer.volume(),
                offer.losses(),
                offer.excessRule(),
                offer.shortRule(),
                offer.sectorCharges(),
                offer.retailerFee(),
                offer.monthlyFee(),
                Rate.ofPercent(Integer.toString(percent)),
                offer.exits());
    }
}
