package br.com.connectenergy.api.security;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The reverse proxies (addresses or CIDR ranges) whose {@code X-Forwarded-For} is believed; none by default. */
@ConfigurationProperties("connectenergy.proxy")
record ProxySettings(@DefaultValue List<String> trusted) {}
