package br.com.connectenergy.core.consumption;

import br.com.connectenergy.core.shared.Actor;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** UC3: a table of consumption is looked at before anything of it is kept. */
@Component
@Transactional(readOnly = true)
public class ConsumptionFiles {
    private final ConsumerUnits units;
    private final SheetReader reader;

    ConsumptionFiles(ConsumerUnits units, SheetReader reader) {
        this.units = units;
        this.reader = reader;
    }

    /** Every month that the file would bring, and every cell that is not accepted. */
    public ConsumptionPreview preview(Actor.Company actor, ConsumerUnitId id, byte[] content) {
        UnitHistory history = units.find(actor, id);
        Set<YearMonth> kept =
                history.used().stream().map(ConsumptionMonth::month).collect(Collectors.toSet());
        return new SheetReading(history.unit().profile().tariff(), units.rules(history.unit()), kept::contains)
                .of(reader.read(content));
    }
}
