package br.com.connectenergy.providers.sheet;

import br.com.connectenergy.core.consumption.ConsumptionError;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Unpacks a workbook once and throws the bytes away, so that one that is packed too well is refused before anything of it
 * is kept in memory; by the same directory of the archive that its reader goes by.
 */
final class ZipBounds {
    static final long MOST_UNPACKED = 20L * 1024 * 1024;
    private static final int MOST_ENTRIES = 200;
    private static final int BLOCK = 64 * 1024;

    private ZipBounds() {}

    static void hold(byte[] content) {
        try (ZipFile archive = ZipFile.builder().setByteArray(content).get()) {
            long unpacked = 0;
            int entries = 0;
            Enumeration<ZipArchiveEntry> all = archive.getEntries();
            while (all.hasMoreElements()) {
                if (++entries > MOST_ENTRIES) throw ConsumptionError.SHEET_TOO_LARGE.refuse();
                unpacked = unpack(archive, all.nextElement(), unpacked);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw ConsumptionError.SHEET_UNREADABLE.refuse();
        }
    }

    private static long unpack(ZipFile archive, ZipArchiveEntry entry, long before) throws IOException {
        long unpacked = before;
        byte[] block = new byte[BLOCK];
        try (InputStream bytes = archive.getInputStream(entry)) {
            for (int read = bytes.read(block); read >= 0; read = bytes.read(block)) {
                unpacked += read;
                if (unpacked > MOST_UNPACKED) throw ConsumptionError.SHEET_TOO_LARGE.refuse();
            }
        }
        return unpacked;
    }
}
