package br.com.connectenergy.api.contract;

import java.beans.PropertyEditorSupport;
import java.util.regex.Pattern;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** A number in a path or a query is written in decimal digits, as the contract says, never as {@code 0x1F}. */
@ControllerAdvice
class NumberParameter {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+");

    /** An editor and no converter: where a converter refuses, Spring asks its own editor, which takes hexadecimal. */
    @InitBinder
    void numbers(WebDataBinder binder) {
        binder.registerCustomEditor(Long.class, new Editor());
    }

    private static final class Editor extends PropertyEditorSupport {

        @Override
        public void setAsText(String text) {
            if (!text.isEmpty() && !DECIMAL.matcher(text).matches()) {
                throw new NumberFormatException("not a number in decimal digits");
            }
            setValue(text.isEmpty() ? null : Long.valueOf(text));
        }
    }
}
