package br.com.connectenergy.api.problem;

import br.com.connectenergy.core.shared.FieldError;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the answers of a form into the record of a capability, as strictly as the body of any other request. */
@Component
public class FieldReader {

    private final JsonMapper json;
    private final Validator validator;

    FieldReader(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** Refuses with the names of the fields that the record does not know or that do not fit it. */
    public <T> T read(Map<String, Object> answers, Class<T> type) {
        T read = convert(answers, type);
        Set<ConstraintViolation<T>> violations = validator.validate(read);
        if (!violations.isEmpty()) {
            throw new InvalidFields(violations.stream().map(FieldReader::error).toList());
        }
        return read;
    }

    private <T> T convert(Map<String, Object> answers, Class<T> type) {
        try {
            return json.convertValue(answers, type);
        } catch (JacksonException malformed) {
            String code = malformed instanceof UnrecognizedPropertyException ? "UNKNOWN" : "INVALID";
            throw new InvalidFields(malformed.getPath().stream()
                    .map(JacksonException.Reference::getPropertyName)
                    .filter(name -> name != null)
                    .map(name -> new FieldError(name, code))
                    .toList());
        }
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new FieldError(violation.getPropertyPath().toString(), ShapeErrors.codeOf(constraint));
    }
}
