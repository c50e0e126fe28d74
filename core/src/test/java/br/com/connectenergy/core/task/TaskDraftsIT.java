package br.com.connectenergy.core.task;

import static br.com.connectenergy.core.jooq.Tables.TASK_DRAFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.Candidate;
import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RNF004")
class TaskDraftsIT {
    private static final Map<String, Object> TYPED = Map.of("representativeName", "Maria Clara", "uf", "SP");

    private CoreWorld world;
    private Tasks tasks;
    private TaskDrafts drafts;
    private Candidate company;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        tasks = world.door(Tasks.class);
        drafts = world.door(TaskDrafts.class);
        company = Candidate.pme(world);
        tasks.open(new OpenTask(
                1,
                77,
                "userTask_completeRegistration",
                company.id,
                "complete-registration",
                TaskAudience.COMPANY,
                world.now().plus(Duration.ofDays(2)),
                Map.of()));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whatIsTypedComesBackAndTheLastDeviceWins() {
        drafts.keep(1, TYPED);
        world.travel(Duration.ofSeconds(5));
        drafts.keep(1, Map.of("uf", "RJ"));

        assertThat(drafts.find(1)).get().satisfies(draft -> {
            assertThat(draft.answers()).isEqualTo(Map.of("uf", "RJ"));
            assertThat(draft.savedAt()).isEqualTo(world.now());
            assertThat(draft.toString()).doesNotContain("RJ");
        });
    }

    @Test
    void theDatabaseHoldsNoReadableAnswerAndNewKeysOpenIt() {
        drafts.keep(1, TYPED);
        byte[] first = kept();
        assertThat(new String(first, StandardCharsets.ISO_8859_1)).doesNotContain("Maria");

        Vault vault = world.door(Vault.class);
        vault.rotate();
        while (vault.renew(100) > 0) assertThat(drafts.find(1)).isPresent();

        assertThat(kept()).isNotEqualTo(first);
        assertThat(drafts.find(1)).get().extracting(TaskDraft::answers).isEqualTo(TYPED);
    }

    @Test
    void nothingStaysBehindAnAnswer() {
        drafts.keep(1, TYPED);
        tasks.answer(1, Map.of());

        assertThat(drafts.find(1)).isEmpty();
        assertThatThrownBy(() -> drafts.keep(1, TYPED)).hasMessageContaining("TASK_NOT_OPEN");
    }

    @Test
    void nothingStaysBehindATaskThatLapsedOrWasWithdrawn() {
        drafts.keep(1, TYPED);
        world.travel(Duration.ofDays(2));
        assertThatThrownBy(() -> drafts.keep(1, TYPED)).hasMessageContaining("TASK_NOT_OPEN");

        tasks.lapse(10);

        assertThat(drafts.find(1)).isEmpty();
    }

    @Test
    void aDraftHasALimitAndATask() {
        assertThatThrownBy(() -> drafts.keep(1, Map.of("street", "x".repeat(TaskDrafts.MAX_BYTES))))
                .hasMessageContaining("TASK_DRAFT_TOO_LARGE");
        assertThatThrownBy(() -> drafts.keep(9, TYPED)).hasMessageContaining("TASK_NOT_FOUND");
    }

    private byte[] kept() {
        return world.sql()
                .select(TASK_DRAFT.ANSWERS)
                .from(TASK_DRAFT)
                .fetchSingle()
                .value1();
    }
}
