package br.com.connectenergy.providers.mail;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** Where the links of our mails lead. */
@Validated
@ConfigurationProperties("connectenergy")
record PortalSettings(@NotNull URI portalUrl) {}
