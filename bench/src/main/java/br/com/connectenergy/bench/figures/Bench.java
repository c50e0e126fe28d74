package br.com.connectenergy.bench.figures;

import br.com.connectenergy.bench.OwnWorld;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;

/** One named measurement; what needs a world starts one that nobody else uses. */
public interface Bench {
    List<Row> measure(Supplier<OwnWorld> worlds) throws InterruptedException, SQLException;
}
