package br.com.connectenergy.core.tariff;

import br.com.connectenergy.core.audit.AuditTrail;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.shared.Moment;
import br.com.connectenergy.core.shared.Refusal;
import br.com.connectenergy.core.shared.StaffRole;
import br.com.connectenergy.core.tariff.internal.BillParameterStore;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where staff note the taxes of bills with their acts; every rate and every refusal is audited, and no rate is ever changed. */
@Component
@Transactional(noRollbackFor = Refusal.class)
public class TaxDesk {
    private static final Set<StaffRole> READERS = Set.of(StaffRole.ADMIN, StaffRole.OPERATOR, StaffRole.AUDITOR);
    private static final Set<StaffRole> HANDS = Set.of(StaffRole.ADMIN);
    private static final String SUBJECT = "BILL_PARAMETER";

    private final BillParameterStore store;
    private final AuditTrail audit;
    private final Clock clock;

    TaxDesk(BillParameterStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** The rates of all states, by state and day. */
    public List<IcmsRate> icms(Actor.Staff staff) {
        require(staff, READERS, "icms");
        return store.icms();
    }

    /** The rates of all distributors, by distributor and day. */
    public List<FederalRate> federal(Actor.Staff staff) {
        require(staff, READERS, "federal");
        return store.federal();
    }

    /** The same rate again changes nothing; another one for the same day takes the earlier one's place. */
    public void note(Actor.Staff staff, IcmsRate rate) {
        require(staff, HANDS, rate.uf().name());
        if (store.icms(rate.uf()).contains(rate)) return;
        store.insert(rate, staff.username(), Moment.of(clock));
        audit.record(
                staff,
                "ICMS_RATE_NOTED",
                SUBJECT,
                rate.uf().name(),
                Map.of("from", rate.from().toString(), "rate", rate.rate().toString(), "act", rate.act()));
    }

    /** The same rates again change nothing; others for the same day take the earlier ones' place. */
    public void note(Actor.Staff staff, FederalRate rate) {
        Cnpj distributor = rate.distributor();
        require(staff, HANDS, distributor.value());
        if (store.federal(distributor).contains(rate)) return;
        store.insert(rate, staff.username(), Moment.of(clock));
        audit.record(
                staff,
                "FEDERAL_RATE_NOTED",
                SUBJECT,
                distributor.value(),
                Map.of(
                        "from", rate.from().toString(),
                        "pis", rate.pis().toString(),
                        "cofins", rate.cofins().toString(),
                        "formula", rate.formula().name(),
                        "act", rate.act()));
    }

    private void require(Actor.Staff staff, Set<StaffRole> wanted, String subject) {
        if (staff.roles().stream().anyMatch(wanted::contains)) return;
        audit.record(staff, "BILL_PARAMETER_REFUSED", SUBJECT, subject, Map.of());
        throw TariffError.TAX_ROLE_NOT_ALLOWED.refuse();
    }
}
