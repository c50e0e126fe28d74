package br.com.connectenergy.api.staff;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Answer;
import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.core.dataset.Dataset;
import br.com.connectenergy.core.dataset.DatasetFile;
import br.com.connectenergy.core.dataset.DatasetLine;
import br.com.connectenergy.core.dataset.DatasetLoads;
import br.com.connectenergy.core.market.IndexSeries;
import br.com.connectenergy.core.market.IndexValue;
import br.com.connectenergy.core.shared.Sha256;
import br.com.connectenergy.core.shared.StaffRole;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Tag("RF002")
@CounterTest
@Import(Counter.class)
class DatasetIT {

    private static final String DATASETS = "/api/v1/staff/datasets";
    private static final Sha256 VERSION = Sha256.of("DatasetIT");

    @Autowired
    private Counter counter;

    @Autowired
    private DatasetLoads loads;

    @Test
    void staffSeeVersionRowsAndWhyLinesWereRefused() {
        loads.load(
                new DatasetFile(Dataset.BCB_IGPM, VERSION),
                IndexValue.class,
                List.<DatasetLine<IndexValue>>of(
                                new DatasetLine.Row<>(
                                        1,
                                        new IndexValue(
                                                IndexSeries.IGPM_MONTHLY,
                                                YearMonth.of(2025, 1),
                                                new BigDecimal("0.27"))),
                                new DatasetLine.Refused<>(2, List.of("RATE_INVALID", "MONTH_INVALID")))
                        .iterator());
        Browser operator = counter.staff("otavio.dados", StaffRole.OPERATOR);

        Answer all = operator.get(DATASETS).expect(200);
        assertThat(all.json()).hasSize(Dataset.values().length);
        int igpm = List.of(Dataset.values()).indexOf(Dataset.BCB_IGPM);
        assertThat(all.text("/" + igpm + "/dataset")).isEqualTo("BCB_IGPM");
        assertThat(all.text("/" + igpm + "/version/sha256")).isEqualTo(VERSION.hex());
        assertThat(all.json().at("/" + igpm + "/version/loaded").asInt()).isEqualTo(1);
        assertThat(all.json().at("/" + igpm + "/version/refused").asInt()).isEqualTo(1);
        assertThat(all.json().at("/" + igpm + "/refusedByReason/RATE_INVALID").asInt())
                .isEqualTo(1);
        Answer lines = operator.get(DATASETS + "/BCB_IGPM/refused-lines").expect(200);
        assertThat(lines.json().at("/0/line").asInt()).isEqualTo(2);
        assertThat(lines.text("/0/reasons/1")).isEqualTo("MONTH_INVALID");
        assertThat(operator.get(DATASETS + "/BCB_IGPM/refused-lines?after=2")
                        .expect(200)
                        .json())
                .isEmpty();
    }

    @Test
    void anOperatorHasADatasetLoadedNow() {
        Browser operator = counter.staff("olga.dados", StaffRole.OPERATOR);

        operator.post(DATASETS + "/CCEE_PLD_DAILY/load", Map.of()).expect(202);

        assertThat(counter.database()
                        .queryForObject(
                                "select count(*) from outbox_event where type = 'dataset.refresh-requested'"
                                        + " and aggregate_id = 'CCEE_PLD_DAILY'",
                                Integer.class))
                .isEqualTo(1);
        operator.post(DATASETS + "/NO_SUCH_DATA/load", Map.of()).expectProblem(404, "DATASET_NOT_FOUND");
    }

    @Test
    void aHeaderIsAcceptedWhereItWaitsAndLacksNothing() {
        Browser admin = counter.staff("ana.dados", StaffRole.ADMIN);
        stopped("IBGE_MUNICIPALITIES", "id,nome,microrregiao");
        Answer refused = admin.post(DATASETS + "/IBGE_MUNICIPALITIES/header", Map.of())
                .expectProblem(422, "DATASET_HEADER_LACKS_COLUMNS");
        assertThat(refused.text("/facts/missing/0")).isEqualTo("regiao-imediata");

        stopped("ANEEL_FLAGS", "DatCompetencia,DatGeracaoConjuntoDados,NomBandeiraAcionada,VlrAdicionalBandeira,Nova");
        Answer accepted = admin.post(DATASETS + "/ANEEL_FLAGS/header", Map.of()).expect(200);
        assertThat(accepted.text("/stop/header/4")).isEqualTo("Nova");
        assertThat(accepted.json().at("/stop/missingColumns")).isEmpty();

        admin.post(DATASETS + "/CCEE_PLD_HOURLY/header", Map.of()).expectProblem(409, "DATASET_HEADER_NOT_WAITING");
    }

    @Test
    void whoDoesNotRunThePlatformIsRefused() {
        Browser mediator = counter.staff("marta.dados", StaffRole.MEDIATOR);
        mediator.get(DATASETS).expectProblem(403, "DATASET_ROLE_NOT_ALLOWED");
        mediator.post(DATASETS + "/BCB_IGPM/load", Map.of()).expectProblem(403, "DATASET_ROLE_NOT_ALLOWED");
        counter.staff("aldo.dados", StaffRole.AUDITOR)
                .post(DATASETS + "/BCB_IGPM/load", Map.of())
                .expectProblem(403, "DATASET_ROLE_NOT_ALLOWED");
        counter.browser().get(DATASETS).expectProblem(401, "SIGN_IN_REQUIRED");
    }

    private void stopped(String dataset, String header) {
        counter.database()
                .update(
                        "insert into dataset_state (dataset, checked_at, fetched_sha256, stopped_at, stopped_sha256,"
                                + " stopped_code, stopped_header) values (?, now(), ?, now(), ?, 'DATASET_HEADER_CHANGED',"
                                + " string_to_array(?, ','))",
                        dataset,
                        VERSION.hex(),
                        VERSION.hex(),
                        header);
    }
}
