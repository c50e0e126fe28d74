package br.com.connectenergy.bench.figures;

import br.com.connectenergy.bench.OwnWorld;
import java.sql.SQLException;
import java.util.List;

/** One named measurement on a world that nobody else uses. */
public interface Bench {
    List<Row> measure(OwnWorld world) throws InterruptedException, SQLException;
}
