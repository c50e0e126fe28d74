package br.com.connectenergy.core.consumption;

/** Reads an uploaded table (a port): CSV or XLSX by its content, never more than its bounds however it is packed. */
public interface SheetReader {

    /** Refuses what is neither, what is broken and what is too large. */
    Sheet read(byte[] content);
}
