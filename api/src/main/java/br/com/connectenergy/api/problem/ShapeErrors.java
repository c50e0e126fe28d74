package br.com.connectenergy.api.problem;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Names the field and the rule behind a request of the wrong shape. */
@Component
class ShapeErrors {

    private static final Map<String, String> CODES = Map.of(
            "NotNull",
            "MISSING",
            "NotBlank",
            "MISSING",
            "NotEmpty",
            "MISSING",
            "Size",
            "TEXT_TOO_LONG",
            "Pattern",
            "INVALID");
    private final ProblemTexts texts;

    ShapeErrors(ProblemTexts texts) {
        this.texts = texts;
    }

    boolean isTooLarge(Exception exception) {
        return exception instanceof MaxUploadSizeExceededException;
    }

    /** Whether the form is at fault, and not the disk it is kept on. */
    static boolean isBrokenForm(MultipartException exception) {
        return Stream.iterate((Throwable) exception, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof FileUploadException
                        || cause instanceof MultipartStream.MalformedStreamException
                        || cause instanceof InvalidFileNameException
                        || cause instanceof IllegalArgumentException);
    }

    List<FieldProblem> of(Exception exception) {
        return switch (exception) {
            case MethodArgumentNotValidException invalid -> fieldsOf(invalid.getBindingResult());
            case MissingServletRequestPartException missing -> field(missing.getRequestPartName(), "MISSING");
            case MissingServletRequestParameterException missing -> field(missing.getParameterName(), "MISSING");
            case MethodArgumentTypeMismatchException mismatch -> field(mismatch.getName(), "INVALID");
            case TypeMismatchException mismatch -> field(mismatch.getPropertyName(), "INVALID");
            case HttpMessageNotReadableException unreadable -> fieldOf(unreadable);
            default -> List.of();
        };
    }

    private List<FieldProblem> fieldsOf(BindingResult result) {
        return result.getFieldErrors().stream()
                .map(error -> problem(error.getField(), codeOf(error.getCode())))
                .toList();
    }

    private List<FieldProblem> fieldOf(HttpMessageNotReadableException unreadable) {
        if (!(unreadable.getCause() instanceof JacksonException jackson)
                || jackson.getPath().isEmpty()) {
            return List.of();
        }
        String path = jackson.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(name -> name != null)
                .collect(Collectors.joining("."));
        return field(path, jackson instanceof UnrecognizedPropertyException ? "UNKNOWN" : "INVALID");
    }

    private List<FieldProblem> field(@Nullable String name, String code) {
        return name == null || name.isEmpty() ? List.of() : List.of(problem(name, code));
    }

    private FieldProblem problem(String field, String code) {
        return new FieldProblem(field, code, texts.field(code));
    }

    static String codeOf(@Nullable String constraint) {
        return constraint == null ? "INVALID" : CODES.getOrDefault(constraint, "INVALID");
    }
}
