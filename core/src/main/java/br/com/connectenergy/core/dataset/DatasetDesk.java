package br.com.connectenergy.core.dataset;

import br.com.connectenergy.core.audit.AuditTrail;
import br.com.connectenergy.core.dataset.internal.HeaderStore;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.Moment;
import br.com.connectenergy.core.shared.Refusal;
import br.com.connectenergy.core.shared.StaffRole;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where staff watch the datasets, have one loaded now and accept a changed header; what they do and are refused is audited. */
@Component
@Transactional(noRollbackFor = Refusal.class)
public class DatasetDesk {
    private static final Set<StaffRole> READERS = Set.of(StaffRole.ADMIN, StaffRole.OPERATOR, StaffRole.AUDITOR);
    private static final Set<StaffRole> HANDS = Set.of(StaffRole.ADMIN, StaffRole.OPERATOR);
    private static final int SHOWN = 200;

    private final DatasetEntries entries;
    private final HeaderStore headers;
    private final DatasetRequests requests;
    private final AuditTrail audit;
    private final Clock clock;

    DatasetDesk(DatasetEntries entries, HeaderStore headers, DatasetRequests requests, AuditTrail audit, Clock clock) {
        this.entries = entries;
        this.headers = headers;
        this.requests = requests;
        this.audit = audit;
        this.clock = clock;
    }

    public List<DatasetEntry> all(Actor.Staff staff) {
        require(staff, READERS, "list");
        return Stream.of(Dataset.values()).map(entries::of).toList();
    }

    /** Lines of the newest version that were not taken, in the order of the file. */
    public List<DatasetLine.Refused<?>> refused(Actor.Staff staff, Dataset dataset, int afterLine) {
        require(staff, READERS, dataset.name());
        return entries.refused(dataset, afterLine, SHOWN);
    }

    public void loadNow(Actor.Staff staff, Dataset dataset) {
        require(staff, HANDS, dataset.name());
        requests.now(dataset);
        audit.record(staff, "DATASET_LOAD_REQUESTED", "DATASET", dataset.name(), Map.of());
    }

    /** From now on this header is read too, every column by its name; a header that lacks one cannot be read. */
    public DatasetEntry acceptHeader(Actor.Staff staff, Dataset dataset) {
        require(staff, HANDS, dataset.name());
        List<String> found = entries.headerWaiting(dataset);
        if (headers.insert(dataset, found, staff.username(), Moment.of(clock))) {
            audit.record(
                    staff,
                    "DATASET_HEADER_ACCEPTED",
                    "DATASET",
                    dataset.name(),
                    Map.of("columns", String.join(";", found)));
        }
        return entries.of(dataset);
    }

    private void require(Actor.Staff staff, Set<StaffRole> wanted, String subject) {
        if (staff.roles().stream().anyMatch(wanted::contains)) return;
        audit.record(staff, "DATASET_REFUSED", "DATASET", subject, Map.of());
        throw DatasetError.DATASET_ROLE_NOT_ALLOWED.refuse();
    }
}
