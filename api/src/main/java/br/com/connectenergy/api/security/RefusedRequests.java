package br.com.connectenergy.api.security;

import br.com.connectenergy.api.problem.BareProblems;
import br.com.connectenergy.api.problem.Problem;
import br.com.connectenergy.api.problem.WebError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** What the firewall lets through, and how it says no: as a problem, without reading the refused request again. */
@Configuration(proxyBeanMethods = false)
class RefusedRequests {

    /** No parameter of ours holds a NUL, and the database could not keep one. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> !holdsNul(value));
        return firewall;
    }

    @Bean
    RequestRejectedHandler refusedRequest(BareProblems problems) {
        return (request, response, refusal) -> write(request, response, problems);
    }

    private static boolean holdsNul(@Nullable String value) {
        return value != null && value.indexOf('\u0000') >= 0;
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, BareProblems problems)
            throws IOException {
        byte[] body = problems.body(WebError.REQUEST_INVALID);
        response.setStatus(WebError.REQUEST_INVALID.status().value());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }
}
