package br.com.connectenergy.workers.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class JobMethodTest {

    private static final Job JOB = new Job(1, "t", 2, 3, "e", 4);

    record Asked(String registrationId, int round) {}

    record Given(String answer) {}

    @Test
    void fetchesTheComponentsOfItsRecordAndGivesBackItsAnswer() throws Throwable {
        JobMethod method = only(new Both());
        assertThat(method.type()).isEqualTo("example.both");
        assertThat(method.errors()).containsExactly("SOME_ERROR");
        assertThat(method.fetchVariables()).containsExactly("registrationId", "round");
        assertThat(method.call(JOB, _ -> new Asked("r", 2))).isEqualTo(new Given("r 2 3"));
    }

    @Test
    void fetchesOnlyTheAggregateWhenItTakesNoRecord() throws Throwable {
        JobMethod method = only(new OnlyJob());
        assertThat(method.fetchVariables()).containsExactly("registrationId");
        assertThat(method.call(JOB, _ -> {
                    throw new AssertionError("no variables are read");
                }))
                .isNull();
    }

    @Test
    void throwsWhatTheWorkerThrew() {
        assertThatThrownBy(() -> only(new Thrower()).call(JOB, _ -> new Asked("r", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("r");
    }

    @Test
    void refusesAMethodThatGivesBackOrTakesAnythingElse() {
        assertThatThrownBy(() -> only(new GivesText())).hasMessageContaining("record of variables");
        assertThatThrownBy(() -> only(new TakesText())).hasMessageContaining("nothing else");
        assertThatThrownBy(() -> only(new TakesTwo())).hasMessageContaining("nothing else");
    }

    private static JobMethod only(Object bean) {
        List<JobMethod> methods = JobMethod.of(bean, bean.getClass());
        assertThat(methods).hasSize(1);
        return methods.getFirst();
    }

    static final class Both {
        @JobWorker(type = "example.both", errors = "SOME_ERROR")
        Given work(Asked asked, Job job) {
            return new Given(asked.registrationId() + " " + asked.round() + " " + job.elementInstanceKey());
        }
    }

    static final class OnlyJob {
        @JobWorker(type = "example.job")
        void work(Job job) {
            assertThat(job).isEqualTo(JOB);
        }
    }

    static final class Thrower {
        @JobWorker(type = "example.thrower")
        void work(Asked asked) {
            if (asked.round() == 1) {
                throw new IllegalArgumentException(asked.registrationId());
            }
        }
    }

    static final class GivesText {
        @JobWorker(type = "example.text")
        String work() {
            return "";
        }
    }

    static final class TakesText {
        @JobWorker(type = "example.takes-text")
        void work(String text) {
            assertThat(text).isNotNull();
        }
    }

    static final class TakesTwo {
        @JobWorker(type = "example.takes-two")
        void work(Asked one, Given two) {
            assertThat(one).isNotEqualTo(two);
        }
    }
}
