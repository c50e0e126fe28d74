package br.com.connectenergy.api.passkey;

import br.com.connectenergy.api.security.PortalSettings;
import br.com.connectenergy.core.identity.PasskeyChallenges;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** Who we are to authenticators: the host and the origin of the portal, and nothing less than a verified person. */
@Configuration(proxyBeanMethods = false)
class PasskeyParty {

    static final AuthenticatorSelectionCriteria SELECTION = AuthenticatorSelectionCriteria.builder()
            .residentKey(ResidentKeyRequirement.REQUIRED)
            .userVerification(UserVerificationRequirement.REQUIRED)
            .build();

    @Bean
    PublicKeyCredentialRpEntity relyingParty(PortalSettings portal) {
        return PublicKeyCredentialRpEntity.builder()
                .id(portal.portalUrl().getHost())
                .name("Connect Energy")
                .build();
    }

    @Bean
    Webauthn4JRelyingPartyOperations relyingPartyOperations(
            PasskeyUsers users,
            PasskeyCredentials credentials,
            PublicKeyCredentialRpEntity party,
            PortalSettings portal) {
        Webauthn4JRelyingPartyOperations operations =
                new Webauthn4JRelyingPartyOperations(users, credentials, party, Set.of(portal.origin()));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(SELECTION).timeout(PasskeyChallenges.VALIDITY));
        operations.setCustomizeRequestOptions(options ->
                options.userVerification(UserVerificationRequirement.REQUIRED).timeout(PasskeyChallenges.VALIDITY));
        return operations;
    }
}
