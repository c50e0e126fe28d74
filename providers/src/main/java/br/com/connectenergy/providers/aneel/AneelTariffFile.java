package br.com.connectenergy.providers.aneel;

import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetError;
import br.com.connectenergy.core.dataset.DatasetFile;
import br.com.connectenergy.core.dataset.DatasetLine;
import br.com.connectenergy.core.shared.Sha256;
import br.com.connectenergy.core.tariff.TariffRecord;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** {@code tarifas-homologadas-distribuidoras-energia-eletrica.csv}: streamed, UTF-8 or, where it is not, windows-1252. */
public final class AneelTariffFile implements AutoCloseable {
    static final List<String> HEADER = List.of(
            "DatGeracaoConjuntoDados",
            "DscREH",
            "SigAgente",
            "NumCNPJDistribuidora",
            "DatInicioVigencia",
            "DatFimVigencia",
            "DscBaseTarifaria",
            "DscSubGrupo",
            "DscModalidadeTarifaria",
            "DscClasse",
            "DscSubClasse",
            "DscDetalhe",
            "NomPostoTarifario",
            "DscUnidadeTerciaria",
            "SigAgenteAcessante",
            "VlrTUSD",
            "VlrTE");
    private static final Charset OLD = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;

    private final DatasetFile file;
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;

    private AneelTariffFile(DatasetFile file, CsvReader<CsvRecord> reader) {
        this.file = file;
        this.reader = reader;
        this.records = reader.iterator();
        requireHeader();
    }

    /** Reads the file once for its hash and encoding; its lines are read as they are asked for. */
    public static AneelTariffFile open(Path path) {
        try {
            Charset charset = isUtf8(path) ? StandardCharsets.UTF_8 : OLD;
            DatasetFile file = new DatasetFile(Dataset.ANEEL_TARIFFS, hash(path));
            return new AneelTariffFile(
                    file,
                    CsvReader.builder()
                            .fieldSeparator(';')
                            .detectBomHeader(true)
                            .ofCsvRecord(path, charset));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public DatasetFile file() {
        return file;
    }

    public Iterator<DatasetLine<TariffRecord>> lines() {
        AneelTariffLine lines = new AneelTariffLine();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return records.hasNext();
            }

            @Override
            public DatasetLine<TariffRecord> next() {
                CsvRecord next = records.next();
                return lines.of(Math.toIntExact(next.getStartingLineNumber()), next.getFields());
            }
        };
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void requireHeader() {
        if (!records.hasNext()) {
            close();
            throw DatasetError.DATASET_EMPTY.refuse();
        }
        List<String> found = records.next().getFields();
        if (!found.equals(HEADER)) {
            close();
            throw DatasetError.DATASET_HEADER_CHANGED.refuse(Map.of("expected", HEADER.size(), "found", found.size()));
        }
    }

    private static Sha256 hash(Path path) throws IOException {
        try (InputStream content = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
            return new Sha256(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static boolean isUtf8(Path path) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer characters = CharBuffer.allocate(BUFFER);
        try (ReadableByteChannel content = Channels.newChannel(Files.newInputStream(path))) {
            boolean more = true;
            while (more) {
                more = content.read(bytes) >= 0;
                bytes.flip();
                CoderResult result = decoder.decode(bytes, characters, !more);
                if (result.isError()) return false;
                bytes.compact();
                characters.clear();
            }
            return true;
        }
    }
}
