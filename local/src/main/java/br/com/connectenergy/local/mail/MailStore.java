package br.com.connectenergy.local.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Every mail that was accepted, kept on disk before the sender hears "accepted". */
final class MailStore {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final Clock clock;
    private final List<CaughtMail> mails = new ArrayList<>();
    private int last;

    MailStore(Path folder, Clock clock) throws IOException {
        this.folder = folder;
        this.clock = clock;
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                mails.add(JSON.readValue(Files.readString(file), CaughtMail.class));
            }
        }
        last = mails.stream()
                .mapToInt(mail -> Integer.parseInt(mail.id()))
                .max()
                .orElse(0);
    }

    synchronized CaughtMail keep(String from, List<String> to, byte[] raw) {
        try {
            MailParser message = new MailParser(raw);
            String id = String.format(Locale.ROOT, "%06d", ++last);
            Instant now = clock.instant();
            CaughtMail mail = new CaughtMail(
                    id, message.messageId(), from, List.copyOf(to), message.subject(), message.text(), now);
            Files.write(folder.resolve(id + ".eml"), raw);
            Path unfinished = folder.resolve(id + ".tmp");
            Files.writeString(unfinished, JSON.writeValueAsString(mail), StandardCharsets.UTF_8);
            Files.move(unfinished, folder.resolve(id + ".json"), StandardCopyOption.ATOMIC_MOVE);
            mails.add(mail);
            return mail;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    synchronized List<CaughtMail> all() {
        return List.copyOf(mails);
    }

    List<CaughtMail> to(String address) {
        return all().stream().filter(mail -> mail.isTo(address)).toList();
    }

    synchronized void clear() {
        for (CaughtMail mail : mails) {
            try {
                Files.deleteIfExists(folder.resolve(mail.id() + ".eml"));
                Files.deleteIfExists(folder.resolve(mail.id() + ".json"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        mails.clear();
    }
}
