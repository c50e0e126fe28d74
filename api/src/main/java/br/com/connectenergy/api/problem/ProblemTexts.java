package br.com.connectenergy.api.problem;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The Portuguese sentences of {@code problems_pt_BR.properties}: one title per code, one message per field rule. */
@Component
public class ProblemTexts {

    private static final String PROBLEM = "problem.";
    private static final String FIELD = "field.";
    private final ResourceBundle texts = ResourceBundle.getBundle("problems", Locale.of("pt", "BR"));

    /** The title of a problem; every code has one (held by a test). */
    public String title(String code) {
        return find(PROBLEM + code).orElseGet(() -> texts.getString(PROBLEM + WebError.UNEXPECTED_FAILURE));
    }

    /** What the person can do about it, where the title does not already say so. */
    public Optional<String> detail(String code) {
        return find(PROBLEM + code + ".detail");
    }

    /** The message of a field rule. */
    public String field(String code) {
        return find(FIELD + code).orElseGet(() -> texts.getString(FIELD + "INVALID"));
    }

    /** Whether the catalogue knows this problem code. */
    boolean knowsProblem(String code) {
        return texts.containsKey(PROBLEM + code);
    }

    /** Whether the catalogue knows this field rule. */
    boolean knowsField(String code) {
        return texts.containsKey(FIELD + code);
    }

    /** Every key of the catalogue. */
    Set<String> keys() {
        return texts.keySet();
    }

    private Optional<String> find(String key) {
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }
}
