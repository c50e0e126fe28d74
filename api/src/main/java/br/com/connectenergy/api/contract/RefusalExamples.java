package br.com.connectenergy.api.contract;

import br.com.connectenergy.api.problem.ErrorCodes;
import br.com.connectenergy.api.problem.Problem;
import br.com.connectenergy.api.problem.ProblemTexts;
import br.com.connectenergy.api.problem.Problems;
import br.com.connectenergy.api.problem.WebError;
import br.com.connectenergy.api.security.Scopes;
import br.com.connectenergy.core.integration.Scope;
import br.com.connectenergy.core.shared.Actor;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** Prints every refusal of an operation into the contract, one response per status and one example per code. */
@Component
class RefusalExamples implements OperationCustomizer, OpenApiCustomizer {

    private static final String EXAMPLES = "#/components/examples/";
    private final ProblemTexts texts;

    RefusalExamples(ProblemTexts texts) {
        this.texts = texts;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Map<Integer, List<String>> byStatus = new TreeMap<>();
        for (String code : codesOf(handler)) {
            byStatus.computeIfAbsent(ErrorCodes.statusOf(code).value(), status -> new ArrayList<>())
                    .add(code);
        }
        Optional<Scope> scope = Scopes.of(String.valueOf(operation.getOperationId()));
        scope.ifPresent(known -> {
            byStatus.computeIfAbsent(401, status -> new ArrayList<>()).add(WebError.TOKEN_REFUSED.name());
            byStatus.computeIfAbsent(403, status -> new ArrayList<>()).add(WebError.INSUFFICIENT_SCOPE.name());
        });
        byStatus.forEach(
                (status, codes) -> operation.getResponses().addApiResponse(status.toString(), response(codes)));
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().setRequired(true);
        }
        callerOf(handler).ifPresent(caller -> operation.addSecurityItem(new SecurityRequirement().addList(caller)));
        scope.ifPresent(known -> operation.addSecurityItem(
                new SecurityRequirement().addList(ContractDescription.SYSTEM, known.value())));
        return operation;
    }

    private static Optional<String> callerOf(HandlerMethod handler) {
        List<Class<?>> arguments = List.of(handler.getMethod().getParameterTypes());
        if (arguments.contains(Actor.Company.class)) {
            return Optional.of(ContractDescription.COMPANY);
        }
        if (arguments.contains(Actor.Account.class)) {
            return Optional.of(ContractDescription.ACCOUNT);
        }
        return arguments.contains(Actor.Staff.class) ? Optional.of(ContractDescription.STAFF) : Optional.empty();
    }

    @Override
    public void customise(OpenAPI api) {
        Components components = api.getComponents();
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
        ErrorCodes.all().forEach((code, status) -> components.addExamples(code, example(code, status.value())));
    }

    private static List<String> codesOf(HandlerMethod handler) {
        List<String> codes = new ArrayList<>();
        Refuses own = handler.getMethodAnnotation(Refuses.class);
        if (own != null) {
            codes.addAll(List.of(own.value()));
        }
        if (handler.getMethodParameters().length > 0) {
            codes.add(WebError.REQUEST_INVALID.name());
        }
        if (!handler.hasMethodAnnotation(GetMapping.class)) {
            codes.add(WebError.CSRF_TOKEN_INVALID.name());
        }
        codes.add(WebError.TOO_MANY_REQUESTS.name());
        codes.add(WebError.TEMPORARILY_UNAVAILABLE.name());
        return codes.stream().distinct().toList();
    }

    private ApiResponse response(List<String> codes) {
        MediaType media = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        codes.forEach(code -> media.addExamples(code, new Example().$ref(EXAMPLES + code)));
        return new ApiResponse()
                .description(String.join(" | ", codes))
                .content(new Content().addMediaType(Problem.MEDIA_TYPE, media));
    }

    private Example example(String code, int status) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("type", Problems.typeOf(code));
        value.put("title", texts.title(code));
        value.put("status", status);
        value.put("code", code);
        value.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        return new Example().summary(texts.title(code)).value(value);
    }
}
