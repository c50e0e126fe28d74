package br.com.connectenergy.local.demo.drive;

import java.net.URI;
import java.util.Map;

/** The control door of the simulated CNPJ registry. */
public final class RegistrySimulator {
    private final Browser browser;

    public RegistrySimulator(URI simulators) {
        this.browser = new Browser(simulators);
    }

    public void put(Map<String, Object> entry) {
        Answer answer = browser.put("/_control/companies/" + entry.get("cnpj"), entry);
        if (!answer.ok()) throw new UnexpectedAnswer(answer, 200);
    }

    public void misbehave(Map<String, Object> fault) {
        Answer answer = browser.post("/_control/faults", fault);
        if (!answer.ok()) throw new UnexpectedAnswer(answer, 200);
    }

    public void behave() {
        Answer answer = browser.delete("/_control/faults");
        if (!answer.ok()) throw new UnexpectedAnswer(answer, 200);
    }
}
