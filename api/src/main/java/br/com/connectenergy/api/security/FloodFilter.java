package br.com.connectenergy.api.security;

import br.com.connectenergy.api.limit.Limit;
import br.com.connectenergy.api.limit.RateLimits;
import br.com.connectenergy.api.problem.WebRefusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses an address that asks more of the API than {@link Limit#REQUESTS_OF_ADDRESS}, before anything costs. */
final class FloodFilter extends OncePerRequestFilter {

    private static final RequestMatcher API = new OrRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher("/api/**"),
            PathPatternRequestMatcher.withDefaults().matcher("/oauth2/**"));
    private final RateLimits limits;
    private final ClientAddress addresses;
    private final ProblemWriter problems;

    FloodFilter(RateLimits limits, ClientAddress addresses, ProblemWriter problems) {
        this.limits = limits;
        this.addresses = addresses;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !API.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            limits.take(Limit.REQUESTS_OF_ADDRESS, addresses.limitKey(request));
        } catch (WebRefusal tooMany) {
            problems.write(request, response, tooMany);
            return;
        }
        chain.doFilter(request, response);
    }
}
