package br.com.connectenergy.local.demo.drive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Map;

/** Builds a form with fields and one file, as a browser sends it. */
final class Multipart {
    static final String BOUNDARY = "connect-energy-part-6f1d2c";

    private Multipart() {}

    static byte[] form(Map<String, String> fields, String fileName, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length + 1024);
        fields.forEach((name, value) -> out.writeBytes((head(name) + "\r\n\r\n" + value + "\r\n").getBytes(UTF_8)));
        out.writeBytes(
                (head("file") + "; filename=\"" + fileName + "\"\r\nContent-Type: " + mediaType(fileName) + "\r\n\r\n")
                        .getBytes(UTF_8));
        out.writeBytes(content);
        out.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return out.toByteArray();
    }

    private static String head(String field) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"";
    }

    private static String mediaType(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) return "application/pdf";
        if (name.endsWith(".png")) return "image/png";
        return name.endsWith(".jpg") || name.endsWith(".jpeg") ? "image/jpeg" : "application/octet-stream";
    }
}
