package br.com.connectenergy.api.process;

import java.util.Optional;
import java.util.stream.Stream;

/** The processes that a company may look at; a process that is not here stays ours. */
enum CompanyProcess {
    VERIFICATION("registration-verification"),
    LICENCE_RECHECK("licence-recheck"),
    REINSTATEMENT("supplier-reinstatement");

    private final String processId;

    CompanyProcess(String processId) {
        this.processId = processId;
    }

    String processId() {
        return processId;
    }

    static Optional<CompanyProcess> of(String processId) {
        return Stream.of(values())
                .filter(process -> process.processId.equals(processId))
                .findFirst();
    }
}
