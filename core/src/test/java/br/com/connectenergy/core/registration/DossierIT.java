package br.com.connectenergy.core.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.Candidate;
import br.com.connectenergy.core.CoreWorld;
import br.com.connectenergy.core.audit.AuditEvent;
import br.com.connectenergy.core.audit.AuditTrail;
import br.com.connectenergy.core.document.DocumentId;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.StaffRole;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RN010")
class DossierIT {
    private static final Actor.Staff ANA = new Actor.Staff("ana.admin", Set.of(StaffRole.ADMIN));
    private static final Actor.Staff OTAVIO = new Actor.Staff("otavio.operador", Set.of(StaffRole.OPERATOR));
    private static final Actor.Staff MARTA = new Actor.Staff("marta.mediadora", Set.of(StaffRole.MEDIATOR));

    private CoreWorld world;
    private Dossiers dossiers;
    private Candidate supplier;

    @BeforeEach
    void open() {
        world = new CoreWorld();
        Candidate.admins(world);
        dossiers = world.door(Dossiers.class);
        supplier = Candidate.supplier(world).proved();
        world.registry.put(supplier.registryEntry(RegistrySituation.ACTIVE));
        world.door(RegistryLookups.class).lookUp(supplier.id);
        world.door(Reviews.class).open(supplier.id, List.of("SUPPLIER_ALWAYS_REVIEWED"));
        world.door(Reviews.class).judge(supplier.id, new StaffAnswer(1, "marta.mediadora", "APPROVE", List.of()));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aDossierHoldsEverythingRecorded() {
        dossiers.note(ANA, supplier.id, " Liguei para a empresa. ");
        Dossier dossier = dossiers.open(ANA, supplier.id);

        assertThat(dossier.registration()).isEqualTo(supplier.now());
        assertThat(dossier.documents()).hasSize(3);
        assertThat(dossier.snapshots()).singleElement().satisfies(snapshot -> {
            assertThat(snapshot.facts().registrySituation()).isEqualTo(RegistrySituation.ACTIVE);
            assertThat(snapshot.entry()).containsEntry("legalName", "PADARIA SAO JOAO LTDA");
            assertThat(snapshot.lookedUpAt()).isEqualTo(world.now());
        });
        assertThat(dossier.reviews()).singleElement().satisfies(review -> {
            assertThat(review.round()).isEqualTo(1);
            assertThat(review.reasons()).containsExactly("SUPPLIER_ALWAYS_REVIEWED");
            assertThat(review.outcome()).isNull();
        });
        assertThat(dossier.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.username()).isEqualTo("marta.mediadora");
            assertThat(decision.refusal()).isEqualTo("STAFF_ROLE_NOT_ALLOWED");
        });
        assertThat(dossier.notes()).singleElement().satisfies(note -> {
            assertThat(note.username()).isEqualTo("ana.admin");
            assertThat(note.body()).isEqualTo("Liguei para a empresa.");
        });
        assertThat(dossier.history()).extracting(AuditEvent::action).contains("DOSSIER_VIEWED", "REGISTRY_LOOKED_UP");
    }

    @Test
    void everyLookIsAudited() {
        DocumentId document =
                dossiers.open(OTAVIO, supplier.id).documents().getFirst().id();
        byte[] content = dossiers.document(OTAVIO, supplier.id, document).content();

        assertThat(content).startsWith('%', 'P', 'D', 'F');
        List<AuditEvent> looks = looks("otavio.operador");
        assertThat(looks).extracting(AuditEvent::action).containsExactly("DOSSIER_VIEWED", "DOCUMENT_VIEWED");
        assertThat(looks.getLast().facts()).containsEntry("documentId", document.toString());
    }

    @Test
    void aMediatorSeesNobodyAndTheAttemptIsAudited() {
        DocumentId document =
                dossiers.open(ANA, supplier.id).documents().getFirst().id();

        assertThatThrownBy(() -> dossiers.open(MARTA, supplier.id)).hasMessage("STAFF_ROLE_NOT_ALLOWED");
        assertThatThrownBy(() -> dossiers.document(MARTA, supplier.id, document))
                .hasMessage("STAFF_ROLE_NOT_ALLOWED");
        assertThatThrownBy(() -> dossiers.note(MARTA, supplier.id, "oi")).hasMessage("STAFF_ROLE_NOT_ALLOWED");

        assertThat(looks("marta.mediadora"))
                .extracting(AuditEvent::action)
                .containsExactly("STAFF_DECISION_REFUSED", "DOSSIER_REFUSED", "DOSSIER_REFUSED", "DOSSIER_REFUSED");
        assertThat(dossiers.open(ANA, supplier.id).notes()).isEmpty();
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        RegistrationId nobody = new RegistrationId(UUID.randomUUID());

        assertThatThrownBy(() -> dossiers.open(ANA, nobody)).hasMessage("REGISTRATION_NOT_FOUND");
        assertThatThrownBy(() -> dossiers.document(ANA, supplier.id, new DocumentId(UUID.randomUUID())))
                .hasMessage("DOCUMENT_NOT_FOUND");
        assertThatThrownBy(() -> dossiers.note(ANA, supplier.id, "  ")).hasMessage("NOTE_INVALID");
        assertThatThrownBy(() -> dossiers.note(ANA, supplier.id, "x".repeat(4001)))
                .hasMessage("NOTE_INVALID");
    }

    private List<AuditEvent> looks(String username) {
        return world.door(AuditTrail.class).of("REGISTRATION", supplier.id.toString()).stream()
                .filter(event -> event.actorId().equals(username))
                .toList();
    }
}
