package br.com.connectenergy.bench.figures;

import br.com.connectenergy.bench.OwnWorld;
import br.com.connectenergy.local.demo.drive.Applicant;
import br.com.connectenergy.local.demo.drive.CheckDigits;
import br.com.connectenergy.local.demo.drive.Company;
import br.com.connectenergy.local.demo.drive.Outside;
import br.com.connectenergy.local.demo.drive.Paper;
import br.com.connectenergy.processes.registration.RegistrationVerificationBpmn;
import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** Registrations a second from the sign-up over HTTP to APPROVED in PostgreSQL, beside a bare peer and the empty engine. */
public final class RegistrationBench implements Bench {
    static final Map<String, Object> CLEAN_FACTS = Map.of(
            "registrySituation", "ACTIVE",
            "cnaeMatches", true,
            "legalNameMatches", true,
            "signatoryPower", "PROVEN",
            "documentSetComplete", true,
            "licenceOnFile", false);
    private static final int RUNS = 5;
    private static final int AT_ONCE = 30;
    private static final int A_RUN = 150;

    @Override
    public List<Row> measure(Supplier<OwnWorld> worlds) throws InterruptedException, SQLException {
        try (OwnWorld world = worlds.get()) {
            return measure(world);
        }
    }

    private static List<Row> measure(OwnWorld world) throws InterruptedException, SQLException {
        Samples ours = new Samples();
        Samples peer = new Samples();
        Samples limit = new Samples();
        Outside outside = world.outside();
        InFlight inFlight = new InFlight(AT_ONCE);
        CoreTimes cores = new CoreTimes(world.world(), A_RUN);
        try (ProofLinks links = new ProofLinks(outside.inbox());
                Approvals approvals = new Approvals(world.database());
                CamundaClient engine = world.engine();
                PeerRegistration rows =
                        new PeerRegistration(world.database(), outside.urls().simulators(), AT_ONCE);
                EngineRun empty = new EngineRun(engine, "limit", emptyEffects());
                EngineRun bare = new EngineRun(engine, "peer", rows.effects())) {
            for (int run = 0; run <= RUNS; run++) {
                List<Company> companies = companies(run, outside);
                // the first turn warms all of them up
                boolean counted = run > 0;
                double own = cores.around(
                        "ours",
                        counted,
                        () -> inFlight.rate(A_RUN, i -> register(companies.get(i), outside, links, approvals)));
                double direct = cores.around(
                        "peer",
                        counted,
                        () -> inFlight.rate(A_RUN, i -> {
                            String id = UUID.randomUUID().toString();
                            rows.insert(id, companies.get(i));
                            bare.once(id);
                        }));
                double bound = cores.around(
                        "limit",
                        counted,
                        () -> inFlight.rate(
                                A_RUN, i -> empty.once(UUID.randomUUID().toString())));
                System.out.printf(
                        Locale.ROOT, "run %d: ours %.1f/s, peer %.1f/s, limit %.1f/s%n", run, own, direct, bound);
                if (!counted) continue;
                ours.add(own);
                peer.add(direct);
                limit.add(bound);
            }
        }
        List<Row> all = new ArrayList<>();
        all.add(new Row(
                "PME sign-up over HTTP with document and e-mail proof, until APPROVED in PostgreSQL",
                "registrations/s",
                ours.median(),
                Optional.of(peer.median()),
                Optional.of(limit.median()),
                "limit: same model, same engine, empty jobs, the two messages published directly. peer: one JDBC row, "
                        + "engine called directly, registry look-up; no HTTP door, outbox, document, e-mail or audit. "
                        + A_RUN + " a run, " + AT_ONCE + " in flight, runs " + ours.values()));
        all.addAll(cores.rows());
        return all;
    }

    private static void register(Company company, Outside outside, ProofLinks links, Approvals approvals) {
        Applicant applicant = outside.applicant();
        applicant.open("PME");
        applicant.saveDraft(company.draft());
        applicant.attach("CNPJ_CARD", "cartao-cnpj.pdf", Paper.pdf("CNPJ " + company.cnpj() + " " + applicant.id()));
        applicant.submit(List.of()).expect(202);
        applicant.proveEmail(links.await(company.email())).expect(200);
        approvals.await(applicant.id());
    }

    private static List<Company> companies(int run, Outside outside) {
        List<Company> companies = new ArrayList<>();
        String mark = Long.toString(System.nanoTime(), 36);
        for (int i = 0; i < A_RUN; i++) {
            String root = "B%c%06d".formatted('A' + run, Math.floorMod(mark.hashCode() + i * 7919, 1_000_000));
            Company company =
                    Company.of(CheckDigits.cnpj(root + "0001"), "Empresa de Medida " + i, "4711302", "SP", mark + i);
            outside.registry().put(company.registryEntry());
            companies.add(company);
        }
        return companies;
    }

    private static Map<String, Function<ActivatedJob, Map<String, Object>>> emptyEffects() {
        return Map.of(
                RegistrationVerificationBpmn.REQUEST_EMAIL_PROOF, job -> Map.of(),
                RegistrationVerificationBpmn.LOOK_UP_COMPANY, job -> CLEAN_FACTS,
                RegistrationVerificationBpmn.APPROVE, job -> Map.of());
    }
}
