package br.com.connectenergy.local.demo;

import java.time.Duration;
import java.util.List;

/** What became of one story: its steps, its process instance in Operate, and everything that is not as it should be. */
record Verdict(
        Story story,
        String protocol,
        String processInstanceKey,
        String operatePage,
        List<String> mails,
        List<Recorder.TimedStep> steps,
        List<String> complaints) {

    boolean held() {
        return complaints.isEmpty();
    }

    Duration took() {
        return steps.stream().map(Recorder.TimedStep::took).reduce(Duration.ZERO, Duration::plus);
    }
}
