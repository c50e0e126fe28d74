package br.com.connectenergy.providers.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files of the mail catalogue, packed with the application. */
final class MailResource {

    private MailResource() {}

    static String read(String name) {
        try (InputStream stream = MailResource.class.getResourceAsStream("/mail/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("the mail catalogue lacks " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
