package br.com.connectenergy.local.world;

/** Something that the person at the keyboard can put right: one clear sentence, exit code 2. */
public final class Problem extends RuntimeException {
    public Problem(String sentence) {
        super(sentence);
    }

    public Problem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
