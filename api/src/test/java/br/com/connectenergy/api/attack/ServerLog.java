package br.com.connectenergy.api.attack;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;

/** The server's own request log: it counts what it answered by the run that the request names, and with which status. */
final class ServerLog extends ValveBase implements AccessLog {

    static final String HEADER = "X-Attack-Run";
    private final Map<String, LongAdder> byRun = new ConcurrentHashMap<>();
    private final Map<String, Map<Integer, LongAdder>> byStatus = new ConcurrentHashMap<>();

    @Override
    public void log(Request request, Response response, long time) {
        String run = request.getHeader(HEADER);
        if (run == null) return;
        byRun.computeIfAbsent(run, fresh -> new LongAdder()).increment();
        byStatus.computeIfAbsent(run, fresh -> new ConcurrentHashMap<>())
                .computeIfAbsent(response.getStatus(), fresh -> new LongAdder())
                .increment();
    }

    long requests(String run) {
        LongAdder counted = byRun.get(run);
        return counted == null ? 0 : counted.sum();
    }

    Map<Integer, Long> answers(String run) {
        Map<Integer, Long> answers = new TreeMap<>();
        byStatus.getOrDefault(run, Map.of()).forEach((status, count) -> answers.put(status, count.sum()));
        return answers;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
    }

    @Override
    public void setRequestAttributesEnabled(boolean enabled) {
        throw new UnsupportedOperationException("addresses are not logged");
    }

    @Override
    public boolean getRequestAttributesEnabled() {
        return false;
    }

    /** Puts the log where also what the container itself refuses is counted. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Switch {

        @Bean
        ServerLog serverLog() {
            return new ServerLog();
        }

        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> counting(ServerLog log) {
            return factory -> factory.addEngineValves(log);
        }
    }
}
