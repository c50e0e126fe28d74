package br.com.connectenergy.api.security;

import br.com.connectenergy.api.limit.RateLimits;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;

/** Who may ask for what: the permission matrix says which kinds of callers, core which registration is whose. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    @Bean
    SecurityFilterChain counter(
            HttpSecurity http,
            PortalSettings portal,
            FloodFilter flood,
            SessionFilter session,
            ProblemWriter problems) {
        PermissionRules matrix = new PermissionRules();
        String[] staff = Permissions.STAFF.stream().map(Enum::name).toArray(String[]::new);
        return http.csrf(csrf -> csrf.spa()
                        .csrfTokenRepository(csrfCookie(portal))
                        // Served on the management port alone, where no browser has a session.
                        .ignoringRequestMatchers("/actuator/**")
                        .ignoringRequestMatchers("/oauth2/token")
                        .ignoringRequestMatchers(BearerCallers::isBearer))
                .headers(headers -> SecurityHeaders.write(headers, portal))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .addFilterBefore(flood, CsrfFilter.class)
                .addFilterBefore(new BodyLimitFilter(problems), CsrfFilter.class)
                .addFilterBefore(session, AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                "/api/v1/staff/session",
                                "/api/v1/staff/session/totp",
                                "/api/v1/staff/session/recovery-code",
                                "/api/v1/staff/totp")
                        .access(matrix)
                        .requestMatchers("/api/v1/staff/**")
                        .access(AuthorizationManagers.allOf(
                                matrix, AuthorityAuthorizationManager.hasAnyAuthority(staff)))
                        .requestMatchers("/api/**")
                        .access(matrix)
                        .anyRequest()
                        .permitAll())
                .build();
    }

    @Bean
    FloodFilter flood(RateLimits limits, ClientAddress addresses, ProblemWriter problems) {
        return new FloodFilter(limits, addresses, problems);
    }

    @Bean
    SessionFilter session(Callers callers, ProblemWriter problems) {
        return new SessionFilter(callers, problems);
    }

    /** Nobody signs in through Spring's own user store. */
    @Bean
    UserDetailsService nobody() {
        return new InMemoryUserDetailsManager();
    }

    private static CookieCsrfTokenRepository csrfCookie(PortalSettings portal) {
        CookieCsrfTokenRepository repository = CookieCsrfTokenRepository.withHttpOnlyFalse();
        repository.setCookieCustomizer(
                cookie -> cookie.secure(portal.isSecure()).sameSite("Lax").path("/"));
        return repository;
    }
}
