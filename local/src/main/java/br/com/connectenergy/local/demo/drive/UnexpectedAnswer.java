package br.com.connectenergy.local.demo.drive;

/** A server answered something else than the story needs; carries status and problem code, never the request's content. */
public final class UnexpectedAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final String code;

    UnexpectedAnswer(Answer answer, int wanted) {
        super("%s answered %d %s instead of %d%s"
                .formatted(answer.request(), answer.status(), answer.code(), wanted, errors(answer)));
        this.status = answer.status();
        this.code = answer.code();
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    private static String errors(Answer answer) {
        StringBuilder text = new StringBuilder();
        answer.body()
                .path("errors")
                .forEach(error -> text.append(' ')
                        .append(error.path("field").asString(""))
                        .append('=')
                        .append(error.path("code").asString("")));
        return text.toString();
    }
}
