package br.com.connectenergy.providers.dataset;

import java.io.IOException;
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

/** How the bytes of a file are text: strict UTF-8, or else the older encoding its publisher used. */
final class Encoding {
    private static final int BUFFER = 1 << 16;

    private Encoding() {}

    static Charset of(Path path, Charset older) throws IOException {
        return isUtf8(path) ? StandardCharsets.UTF_8 : older;
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
