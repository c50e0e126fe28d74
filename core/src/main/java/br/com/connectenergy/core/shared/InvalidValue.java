package br.com.connectenergy.core.shared;

/** A text that is not a value of its type; names the broken rule and never repeats the text. */
public final class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String code;

    public InvalidValue(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
