package br.com.connectenergy.api.contract;

import br.com.connectenergy.api.security.LinkToken;
import br.com.connectenergy.core.integration.Scope;
import br.com.connectenergy.core.shared.Actor;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The head of the contract: what every caller has to know once. */
@Configuration(proxyBeanMethods = false)
class ContractDescription {

    static final String COMPANY = "company";
    static final String STAFF = "staff";
    static final String ACCOUNT = "account";
    static final String SYSTEM = "system";
    private static final String RULES = """
            API da Connect Energy: cadastro de empresas, tarefas do cadastro e consulta auditada da equipe.

            **Sessão.** `POST /registrations` e `POST /email-proofs` entregam o cookie `ce_session` da empresa; \
            `POST /staff/session` entrega o cookie `ce_staff_step` da equipe, que o segundo fator troca por \
            `ce_staff_session`; ambos só valem em `/staff`.

            **Acesso.** `POST /account`, `POST /session` e o convite entregam o cookie `ce_step`; o segundo fator o troca \
            por `ce_at` (JWT de 15 minutos) e `ce_rt` (renovação, 7 dias). Com https os nomes começam com `__Host-`. \
            As chaves públicas estão em `/.well-known/jwks.json`; a matriz de permissões, em `docs/permissions.md`.

            **Sistemas de terceiros.** A pessoa dona da empresa registra o sistema em `POST /company/clients`; ele troca \
            `client_id` e segredo por um token de 15 minutos em `POST /oauth2/token` (client credentials) e o envia em \
            `Authorization: Bearer`. Só as operações com escopo o aceitam; nelas não há CSRF.

            **CSRF.** Toda resposta traz o cookie `XSRF-TOKEN`; requisições que mudam algo devolvem o seu valor no \
            cabeçalho `X-XSRF-TOKEN`.

            **Problemas (RFC 9457).** Um significado por status: 400 formato, 401 entre primeiro, 403 papel ou empresa \
            pendente, 404 não é seu ou não existe, 409 estado errado, 422 uma regra recusa, 428 termos não aceitos, \
            429 vezes demais e 503 indisponível (ambos com `Retry-After`).
            """;

    private static final Map<Scope, String> WORDS = new EnumMap<>(Map.of(
            Scope.READ_REGISTRATION, "Ler o cadastro da empresa",
            Scope.READ_TASKS, "Ler as tarefas da empresa",
            Scope.READ_PROCESSES, "Ler os processos da empresa",
            Scope.READ_EVENTS, "Ler o que mudou para a empresa"));

    static {
        // Who asks comes from the session, never from the request.
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Actor.Company.class, Actor.Staff.class, Actor.Account.class, LinkToken.class);
    }

    @Bean
    OpenAPI contract() {
        return new OpenAPI()
                .info(new Info().title("Connect Energy API").version("v1").description(RULES))
                .servers(List.of(new Server().url("/").description("Este servidor")))
                .components(new Components()
                        .addSecuritySchemes(COMPANY, cookie("ce_session", "Sessão da empresa"))
                        .addSecuritySchemes(ACCOUNT, cookie("ce_at", "Sessão da pessoa, com segundo fator"))
                        .addSecuritySchemes(STAFF, cookie("ce_staff_session", "Sessão da equipe"))
                        .addSecuritySchemes(SYSTEM, clientCredentials()));
    }

    private static SecurityScheme clientCredentials() {
        Scopes scopes = new Scopes();
        for (Scope scope : Scope.values()) {
            scopes.addString(scope.value(), WORDS.get(scope));
        }
        return new SecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description("Sistema de terceiros de uma empresa")
                .flows(new OAuthFlows()
                        .clientCredentials(
                                new OAuthFlow().tokenUrl("/oauth2/token").scopes(scopes)));
    }

    private static SecurityScheme cookie(String name, String description) {
        return new SecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.COOKIE)
                .name(name)
                .description(description);
    }
}
