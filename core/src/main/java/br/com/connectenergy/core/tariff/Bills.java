package br.com.connectenergy.core.tariff;

import static br.com.connectenergy.core.tariff.LineKind.AVAILABILITY;
import static br.com.connectenergy.core.tariff.LineKind.ENERGY;
import static br.com.connectenergy.core.tariff.LineKind.ENERGY_WIRE;
import static br.com.connectenergy.core.tariff.LineKind.FLAG;
import static br.com.connectenergy.core.tariff.LineKind.REACTIVE_ENERGY;

import br.com.connectenergy.core.energy.EnergyKwh;
import br.com.connectenergy.core.energy.PricePerMwh;
import br.com.connectenergy.core.energy.Rate;
import br.com.connectenergy.core.tariff.BillLines.Priced;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The bill of the distributor, line by line: regulated (energy and wire) or free (wire only). */
public final class Bills {

    private Bills() {}

    public static Bill of(Usage usage, Prices prices) {
        BillLines lines = new BillLines();
        for (Reading reading : usage.readings()) energy(lines, usage, prices, reading);
        availability(lines, usage, prices);
        for (Demand demand : usage.demands()) DemandLines.add(lines, usage, prices, demand);
        reactive(lines, usage, prices);
        if (usage.market() == Market.REGULATED) flag(lines, usage, prices);
        return new Bill(usage.period(), lines.all(), usage.publicLighting(), usage.energy());
    }

    private static void energy(BillLines lines, Usage usage, Prices prices, Reading reading) {
        List<Stretch<EnergyTariff>> stretches = stretches(usage, prices, reading.timeOfUse());
        if (usage.market() == Market.REGULATED) {
            lines.energy(ENERGY, reading.timeOfUse(), reading.energy(), stretches, stretch -> full(stretch.row()));
        } else {
            lines.energy(
                    ENERGY_WIRE,
                    reading.timeOfUse(),
                    reading.energy(),
                    stretches,
                    stretch -> wire(usage, prices, stretch));
        }
    }

    private static List<Stretch<EnergyTariff>> stretches(Usage usage, Prices prices, TimeOfUse timeOfUse) {
        return Stretch.of(
                usage.period(), Dated.begins(prices.energy()), prices, day -> prices.energyOn(day, timeOfUse));
    }

    private static Priced full(EnergyTariff row) {
        return new Priced(row.full().perKwh().value(), Rate.ZERO, List.of(row.source()));
    }

    /** The discount is on what the peak costs more than the off-peak; without one the wire costs its TUSD. */
    private static Priced wire(Usage usage, Prices prices, Stretch<EnergyTariff> stretch) {
        EnergyTariff row = stretch.row();
        WireDiscount discount = usage.wireDiscount()
                .filter(right -> row.timeOfUse() == TimeOfUse.PEAK && right.holdsOn(stretch.from()))
                .orElse(null);
        if (discount == null) return new Priced(row.tusd().perKwh().value(), Rate.ZERO, List.of(row.source()));
        EnergyTariff offPeak = prices.energyOn(stretch.from(), TimeOfUse.OFF_PEAK);
        PricePerMwh off = row.tusd().over(offPeak.tusd()).times(discount.rate().fraction());
        return new Priced(
                row.tusd().over(off).perKwh().value(), discount.rate(), List.of(row.source(), offPeak.source()));
    }

    private static void availability(BillLines lines, Usage usage, Prices prices) {
        Connection connection = usage.connection();
        if (usage.subgroup().isGroupA() || connection == null) return;
        EnergyKwh missing = prices.rules().minimumOf(connection).over(usage.energy());
        TimeOfUse timeOfUse =
                usage.readings().size() == 1 ? usage.readings().getFirst().timeOfUse() : TimeOfUse.OFF_PEAK;
        lines.energy(
                AVAILABILITY, timeOfUse, missing, stretches(usage, prices, timeOfUse), stretch -> full(stretch.row()));
    }

    private static void reactive(BillLines lines, Usage usage, Prices prices) {
        ReactiveExcess excess = usage.reactiveExcess();
        if (excess == null) return;
        EnergyTariff price = excess.price();
        lines.energy(
                REACTIVE_ENERGY,
                TimeOfUse.ANY,
                excess.energy(),
                Stretch.of(usage.period(), Stream.empty(), prices, _ -> price),
                stretch -> new Priced(price.te().perKwh().value(), Rate.ZERO, List.of(price.source())));
    }

    private static void flag(BillLines lines, Usage usage, Prices prices) {
        Stream<LocalDate> months = Stream.iterate(
                usage.period().start().withDayOfMonth(1),
                first -> first.isBefore(usage.period().end()),
                first -> first.plusMonths(1));
        lines.energy(
                FLAG,
                TimeOfUse.ANY,
                usage.energy(),
                Stretch.of(usage.period(), months, prices, prices::flagOn),
                stretch -> new Priced(
                        stretch.row().surcharge().perKwh().value(),
                        Rate.ZERO,
                        List.of(stretch.row().source())));
    }
}
