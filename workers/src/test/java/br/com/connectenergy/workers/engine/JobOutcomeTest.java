package br.com.connectenergy.workers.engine;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.core.registration.RegistryUnavailable;
import br.com.connectenergy.core.shared.Category;
import br.com.connectenergy.core.shared.DomainError;
import io.camunda.client.api.command.ClientException;
import io.camunda.client.api.command.ClientStatusException;
import io.camunda.client.api.command.InternalClientException;
import io.grpc.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.OptimisticLockingFailureException;

class JobOutcomeTest {

    private static final Job JOB = new Job(11, "registration.look-up-company", 22, 33, "serviceTask_lookUpCompany", 5);

    private final Backoff backoff = new Backoff(new Random(7));

    @Test
    void whatTheWorkerGivesBackAreTheVariables() {
        record Facts(String registrySituation) {}
        assertThat(JobOutcome.done(new Facts("ACTIVE"))).isEqualTo(new JobOutcome.Done(new Facts("ACTIVE")));
        assertThat(JobOutcome.done(null)).isEqualTo(new JobOutcome.Done(null));
    }

    @Nested
    class ARefusal {

        @Test
        void isABpmnErrorWhenTheModelCatchesIt() {
            assertThat(thrown(Errors.KNOWN.refuse(), "KNOWN")).isEqualTo(new JobOutcome.BusinessError("KNOWN"));
        }

        @Test
        void isAnIncidentAtOnceWhenTheModelDoesNotCatchIt() {
            JobOutcome.Failure failure = failure(Errors.UNKNOWN.refuse(Map.of("name", "Maria")), "KNOWN");
            assertThat(failure.retries()).isZero();
            assertThat(failure.message())
                    .isEqualTo("UNKNOWN in registration.look-up-company (job 11, process instance 22)")
                    .doesNotContain("Maria");
        }
    }

    @Nested
    class SomethingOutsideThatPasses {

        @Test
        void costsARetryAndWaits() {
            JobOutcome.Failure failure = failure(new RegistryUnavailable("503", Optional.empty(), null));
            assertThat(failure.retries()).isEqualTo(4);
            assertThat(failure.backoff()).isBetween(Duration.ofSeconds(2), Duration.ofMillis(2_500));
            assertThat(failure.message()).startsWith("RegistryUnavailable in ");
        }

        @Test
        void waitsLongerWithEachRetryThatIsSpent() {
            failure(new RegistryUnavailable("503", Optional.empty(), null));
            Job third = new Job(11, "t", 22, 33, "e", 3);
            assertThat(failure(new UncheckedIOException(new IOException()), third)
                            .backoff())
                    .isBetween(Duration.ofSeconds(8), Duration.ofSeconds(10));
        }

        @Test
        void waitsAsLongAsTheProviderAsksFor() {
            JobOutcome.Failure failure =
                    failure(new RegistryUnavailable("429", Optional.of(Duration.ofMinutes(2)), null));
            assertThat(failure.backoff()).isBetween(Duration.ofMinutes(2), Duration.ofSeconds(150));
        }

        @Test
        void isAnIncidentWithTheLastRetry() {
            Job last = new Job(11, "t", 22, 33, "e", 1);
            assertThat(failure(new UncheckedIOException(new IOException()), last)
                            .retries())
                    .isZero();
        }

        @Test
        void isAlsoAnEngineThatPushesBackOrIsAway() {
            assertThat(failure(new ClientStatusException(Status.RESOURCE_EXHAUSTED, new IllegalStateException()))
                            .retries())
                    .isEqualTo(4);
            assertThat(failure(new ClientException("connection refused")).retries())
                    .isEqualTo(4);
        }
    }

    @Test
    void whatTwoCopiesWroteAtOnceIsTriedAgain() {
        assertThat(failure(new OptimisticLockingFailureException("stale")).retries())
                .isEqualTo(4);
        assertThat(failure(new RuntimeException(new SQLException("duplicate", "23505")))
                        .retries())
                .isEqualTo(4);
    }

    @Nested
    class OurOwnStoreBeingAway {

        @ParameterizedTest
        @ValueSource(strings = {"08006", "40001", "40P01", "53300", "57P01", "57P03", "55P03"})
        void costsNoRetry(String state) {
            JobOutcome.Failure failure = failure(new IllegalStateException(new SQLException("gone", state)));
            assertThat(failure.retries()).isEqualTo(5);
            assertThat(failure.backoff()).isBetween(Duration.ofSeconds(2), Duration.ofMillis(2_500));
        }

        @Test
        void isAlsoAPoolWithoutConnections() {
            assertThat(failure(new RuntimeException(new SQLTransientConnectionException("pool")))
                            .retries())
                    .isEqualTo(5);
        }
    }

    @Nested
    class EverythingElse {

        @Test
        void isAnIncidentAtOnceThatNamesOnlyTheClass() {
            JobOutcome.Failure failure = failure(new IllegalArgumentException("maria@example.com"));
            assertThat(failure.retries()).isZero();
            assertThat(failure.message())
                    .isEqualTo(
                            "IllegalArgumentException in registration.look-up-company (job 11, process instance 22)");
        }

        @Test
        void includesABrokenConstraintAndACommandThatTheEngineRejects() {
            assertThat(failure(new RuntimeException(new SQLException("not null", "23502")))
                            .retries())
                    .isZero();
            assertThat(failure(new InternalClientException("unreadable JSON")).retries())
                    .isZero();
            assertThat(failure(new ClientStatusException(Status.INVALID_ARGUMENT, new IllegalStateException()))
                            .retries())
                    .isZero();
        }
    }

    @Test
    void whatIsNotYetVisibleComesBackInASecondAndKeepsItsRetries() {
        JobOutcome.Failure failure = failure(new NotYetVisible("user task 33"));
        assertThat(failure.retries()).isEqualTo(5);
        assertThat(failure.backoff()).isBetween(Duration.ofSeconds(1), Duration.ofMillis(1_250));
        assertThat(failure.message()).startsWith("NOT_YET_VISIBLE in ");
    }

    private JobOutcome thrown(Throwable thrown, String... errors) {
        return JobOutcome.thrown(thrown, Set.of(errors), JOB, backoff);
    }

    private JobOutcome.Failure failure(Throwable thrown, String... errors) {
        return (JobOutcome.Failure) thrown(thrown, errors);
    }

    private JobOutcome.Failure failure(Throwable thrown, Job job) {
        return (JobOutcome.Failure) JobOutcome.thrown(thrown, Set.of(), job, backoff);
    }

    private enum Errors implements DomainError {
        KNOWN,
        UNKNOWN;

        @Override
        public Category category() {
            return Category.CONFLICT;
        }
    }
}
