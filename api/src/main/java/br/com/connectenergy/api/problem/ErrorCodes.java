package br.com.connectenergy.api.problem;

import br.com.connectenergy.core.alert.AlertError;
import br.com.connectenergy.core.audit.AuditError;
import br.com.connectenergy.core.comparison.ComparisonError;
import br.com.connectenergy.core.consumption.ConsumptionError;
import br.com.connectenergy.core.dataset.DatasetError;
import br.com.connectenergy.core.document.DocumentError;
import br.com.connectenergy.core.identity.IdentityError;
import br.com.connectenergy.core.integration.IntegrationError;
import br.com.connectenergy.core.process.ProcessError;
import br.com.connectenergy.core.registration.RegistrationError;
import br.com.connectenergy.core.shared.DomainError;
import br.com.connectenergy.core.tariff.TariffError;
import br.com.connectenergy.core.task.TaskError;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/** Every code that a problem may carry, with its status; a test holds it against the enums of core. */
public final class ErrorCodes {

    private static final Map<String, HttpStatus> STATUS = collect();

    private ErrorCodes() {}

    /** All codes, in alphabetical order. */
    public static Map<String, HttpStatus> all() {
        return STATUS;
    }

    /** The one status of a code. */
    public static HttpStatus statusOf(String code) {
        return Optional.ofNullable(STATUS.get(code))
                .orElseThrow(() -> new IllegalArgumentException("no such error code: " + code));
    }

    private static Map<String, HttpStatus> collect() {
        Map<String, HttpStatus> codes = new TreeMap<>();
        Stream.<DomainError[]>of(
                        RegistrationError.values(),
                        DocumentError.values(),
                        TaskError.values(),
                        TariffError.values(),
                        ComparisonError.values(),
                        DatasetError.values(),
                        ConsumptionError.values(),
                        AuditError.values(),
                        AlertError.values(),
                        ProcessError.values(),
                        IdentityError.values(),
                        IntegrationError.values())
                .flatMap(Stream::of)
                .forEach(error -> codes.put(error.name(), Problems.statusOf(error.category())));
        Stream.of(WebError.values()).forEach(error -> codes.put(error.name(), error.status()));
        return Collections.unmodifiableMap(codes);
    }
}
