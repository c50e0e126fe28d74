package br.com.connectenergy.api.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request a trace id (W3C {@code traceparent} or a new one) that logs, problems and the caller share. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class TraceFilter extends OncePerRequestFilter {

    /** The name of the trace id in the log context. */
    public static final String TRACE_ID = "traceId";

    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final String NO_TRACE = "0".repeat(32);
    private final SecureRandom random = new SecureRandom();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String trace = request.getAttribute(TRACE_ID) instanceof String known
                ? known
                : traceOf(request.getHeader("traceparent"));
        request.setAttribute(TRACE_ID, trace);
        response.setHeader("X-Trace-Id", trace);
        MDC.put(TRACE_ID, trace);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(TRACE_ID);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private String traceOf(@Nullable String traceparent) {
        Matcher parent = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        if (parent.matches() && !NO_TRACE.equals(parent.group(1))) {
            return parent.group(1);
        }
        byte[] fresh = new byte[16];
        random.nextBytes(fresh);
        return HexFormat.of().formatHex(fresh);
    }
}
