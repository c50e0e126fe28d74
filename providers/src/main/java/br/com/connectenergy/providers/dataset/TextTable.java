package br.com.connectenergy.providers.dataset;

import java.util.Iterator;
import java.util.List;

/** A file as a table of text: its header and, as they are asked for, its numbered lines. */
interface TextTable extends AutoCloseable {
    List<String> header();

    Iterator<Line> lines();

    @Override
    void close();

    /** The fields of one line and its number in the file. */
    record Line(int number, List<String> fields) {}
}
