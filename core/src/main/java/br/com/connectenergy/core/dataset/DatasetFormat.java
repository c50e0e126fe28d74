package br.com.connectenergy.core.dataset;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** How one dataset is written (a port): its published header, and its lines as rows of one type. */
public interface DatasetFormat<R> {
    Dataset dataset();

    Class<R> rowType();

    List<String> columns();

    /** Reads the header; the lines are read as they are asked for. */
    Opened<R> open(Path content);

    /** An open file. */
    interface Opened<R> extends AutoCloseable {
        List<String> header();

        Iterator<DatasetLine<R>> lines(Columns columns);

        @Override
        void close();
    }
}
