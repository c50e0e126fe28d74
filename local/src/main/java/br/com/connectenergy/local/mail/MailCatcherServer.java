package br.com.connectenergy.local.mail;

import br.com.connectenergy.local.http.FaultRules;
import br.com.connectenergy.local.http.JsonServer;
import br.com.connectenergy.local.http.Reply;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.server.SMTPServer;

/** The mail catcher: SMTP in, an inbox page and JSON out, faults on demand. */
public final class MailCatcherServer implements AutoCloseable {
    private static final String TO = "to=";

    private final MailStore store;
    private final FaultRules faults = new FaultRules(Set.of("refuse", "close", "slow"));
    private final SMTPServer smtp;
    private final JsonServer http;

    private MailCatcherServer(Path folder, int smtpPort, int httpPort) throws IOException {
        store = new MailStore(folder, Clock.systemUTC());
        smtp = SMTPServer.port(smtpPort)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .messageHandlerFactory(context -> new IncomingMail(context, store, faults))
                .build();
        http = new JsonServer(httpPort)
                .on("/api/messages", this::messages)
                .on("/_control/faults", this::orderFault)
                .on("/", exchange -> InboxPage.of(store.all()));
    }

    public static MailCatcherServer start(Path folder, int smtpPort, int httpPort) throws IOException {
        MailCatcherServer catcher = new MailCatcherServer(folder, smtpPort, httpPort);
        catcher.smtp.start();
        catcher.http.start();
        return catcher;
    }

    @Override
    public void close() {
        smtp.stop();
        http.close();
    }

    private Reply messages(HttpExchange exchange) {
        if (exchange.getRequestMethod().equals("DELETE")) {
            store.clear();
            return Reply.json(204, "");
        }
        return Reply.json(200, JsonServer.json(asked(exchange.getRequestURI().getRawQuery())));
    }

    private List<CaughtMail> asked(@Nullable String query) {
        if (query == null || !query.startsWith(TO)) return store.all();
        return store.to(URLDecoder.decode(query.substring(TO.length()), StandardCharsets.UTF_8));
    }

    private Reply orderFault(HttpExchange exchange) {
        switch (exchange.getRequestMethod()) {
            case "POST" -> faults.add(JsonServer.body(exchange));
            case "DELETE" -> faults.clear();
            default -> throw new IllegalArgumentException("POST a fault or DELETE all");
        }
        return Reply.json(204, "");
    }
}
