package br.com.connectenergy.processes.engine;

import br.com.connectenergy.core.outbox.OutboxQueue;
import br.com.connectenergy.processes.ProcessModel;
import io.camunda.client.CamundaClient;
import io.camunda.client.CamundaClientBuilder;
import io.camunda.client.CredentialsProvider;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the door to the engine into an application, which adds core's {@code OutboxQueue} and the settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngineSettings.class)
public class EngineConfiguration {
    private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(10);
    private static final int JOB_THREADS = 64;

    @Bean(destroyMethod = "close")
    CamundaClient camundaClient(EngineSettings settings) {
        CamundaClientBuilder builder = CamundaClient.newClientBuilder()
                .grpcAddress(settings.grpc())
                .restAddress(settings.rest())
                .preferRestOverGrpc(false)
                .defaultRequestTimeout(REQUEST_TIMEOUT)
                .jobWorkerExecutor(
                        Executors.newScheduledThreadPool(
                                JOB_THREADS, Thread.ofVirtual().name("job-", 0).factory()),
                        true);
        EngineSettings.Credentials credentials = settings.credentials();
        if (credentials != null) {
            builder.credentialsProvider(CredentialsProvider.newBasicAuthCredentialsProviderBuilder()
                    .username(credentials.username())
                    .password(credentials.password())
                    .build());
        }
        return builder.build();
    }

    @Bean
    ModelDeployment modelDeployment(CamundaClient client) {
        return new ModelDeployment(client, models());
    }

    @Bean
    FormSchemas formSchemas() {
        return new FormSchemas(models());
    }

    @Bean
    UserTaskDirectory userTaskDirectory(EngineSettings settings) {
        return new UserTaskDirectory(new EngineSearch(settings));
    }

    @Bean
    OutboxRelay outboxRelay(OutboxQueue queue, CamundaClient client, UserTaskDirectory tasks, EngineSettings settings) {
        return new OutboxRelay(
                queue,
                new EngineDeliveries(new MessageDelivery(client, models()), new TaskDelivery(client, tasks)),
                new FlightLimit(settings.messagesInFlight()));
    }

    private static List<ProcessModel> models() {
        return DeployedModels.ALL;
    }
}
