package br.com.connectenergy.api.provider;

import br.com.connectenergy.api.problem.WebError;
import br.com.connectenergy.api.security.PortalSettings;
import br.com.connectenergy.core.identity.ProviderSubject;
import br.com.connectenergy.core.shared.SecretToken;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.stereotype.Component;

/** RNF010: the provider of the settings. Its metadata is read when somebody first needs it, so that we start without it. */
@Component
public class IdentityProvider {

    private record Discovered(
            String issuer, ClientRegistration registration, OidcAuthorizationCodeAuthenticationProvider exchange) {}

    private static final Logger LOG = LoggerFactory.getLogger(IdentityProvider.class);
    private static final String RETURN = "/entrar/retorno";

    private final ProviderSettings settings;
    private final PortalSettings portal;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Discovered known;

    IdentityProvider(ProviderSettings settings, PortalSettings portal, Clock clock) {
        this.settings = settings;
        this.portal = portal;
        this.clock = clock;
    }

    /** What people call it; empty when there is none. */
    public Optional<String> name() {
        return settings.offer().map(ProviderSettings.Offer::name);
    }

    /** Where this visit begins. */
    public URI door(SecretToken visit) {
        return URI.create(ProviderJourney.of(known().registration(), visit).getAuthorizationRequestUri());
    }

    /** Whom the provider names for the code, or nobody when anything about the return is not as it was asked for. */
    public Optional<ProviderSubject> named(String visit, String code, String state, @Nullable String issuer) {
        Discovered provider = known();
        Optional<SecretToken> token = SecretToken.parse(visit);
        boolean mixedUp = issuer != null && !issuer.equals(provider.issuer());
        if (token.isEmpty() || mixedUp) {
            return Optional.empty();
        }
        OAuth2AuthorizationExchange exchange = new OAuth2AuthorizationExchange(
                ProviderJourney.of(provider.registration(), token.get()),
                OAuth2AuthorizationResponse.success(code)
                        .redirectUri(ProviderJourney.returnOf(provider.registration()))
                        .state(state)
                        .build());
        try {
            Authentication answer = provider.exchange()
                    .authenticate(new OAuth2LoginAuthenticationToken(provider.registration(), exchange));
            return answer != null && answer.getPrincipal() instanceof OidcUser user
                    ? Optional.ofNullable(user.getSubject())
                            .map(subject -> new ProviderSubject(provider.issuer(), subject))
                    : Optional.empty();
        } catch (AuthenticationException refused) {
            LOG.info("the identity provider's answer is refused: {}", reason(refused));
            return Optional.empty();
        }
    }

    private static String reason(AuthenticationException refused) {
        return refused instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode().replaceAll("[^a-z_]", "?")
                : refused.getClass().getSimpleName();
    }

    private Discovered known() {
        ProviderSettings.Offer offer = settings.offer().orElseThrow(WebError.RESOURCE_NOT_FOUND::refuse);
        Discovered present = known;
        if (present != null) {
            return present;
        }
        reading.lock();
        try {
            Discovered other = known;
            return other != null ? other : read(offer);
        } finally {
            reading.unlock();
        }
    }

    private Discovered read(ProviderSettings.Offer offer) {
        ClientRegistration registration;
        try {
            registration = ClientRegistrations.fromOidcIssuerLocation(offer.issuer())
                    .registrationId("provider")
                    .clientId(offer.clientId())
                    .clientSecret(offer.clientSecret())
                    .redirectUri(portal.origin() + RETURN)
                    .scope("openid")
                    .build();
        } catch (RuntimeException unreachable) {
            LOG.warn(
                    "the identity provider cannot be read: {}",
                    unreachable.getClass().getSimpleName());
            throw WebError.TEMPORARILY_UNAVAILABLE.refuse();
        }
        Discovered read = new Discovered(offer.issuer(), registration, exchange(registration));
        known = read;
        return read;
    }

    /** Checks state, nonce, signature, issuer, audience and times; asks for nothing about the person. */
    private OidcAuthorizationCodeAuthenticationProvider exchange(ClientRegistration registration) {
        OidcIdTokenDecoderFactory decoders = new OidcIdTokenDecoderFactory();
        decoders.setJwtValidatorFactory(client -> {
            OidcIdTokenValidator validator = new OidcIdTokenValidator(client);
            validator.setClock(clock);
            return validator;
        });
        JwtDecoder decoder = decoders.createDecoder(registration);
        OidcAuthorizationCodeAuthenticationProvider exchange = new OidcAuthorizationCodeAuthenticationProvider(
                new RestClientAuthorizationCodeTokenResponseClient(),
                request -> new DefaultOidcUser(List.of(), request.getIdToken()));
        exchange.setJwtDecoderFactory(client -> decoder);
        return exchange;
    }
}
