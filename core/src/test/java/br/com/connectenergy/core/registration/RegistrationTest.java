package br.com.connectenergy.core.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.Refusal;
import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("RN001")
class RegistrationTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final List<String> WHY = List.of("CNAE_MISMATCH");

    /** Each verb, the state it leads to, and the only states from which it may be said. */
    private record Verb(UnaryOperator<Registration> act, RegistrationState to, Set<RegistrationState> from) {}

    private static final Map<String, Verb> VERBS = Map.ofEntries(
            verb("submit", r -> r.submitted(NOW, NOW), RegistrationState.EMAIL_PENDING, RegistrationState.DRAFT),
            verb("prove", r -> r.emailProved(NOW), RegistrationState.VERIFYING, RegistrationState.EMAIL_PENDING),
            verb("review", Registration::underReview, RegistrationState.UNDER_REVIEW, RegistrationState.VERIFYING),
            verb(
                    "ask",
                    r -> r.needingInformation(WHY),
                    RegistrationState.NEED_INFO,
                    RegistrationState.VERIFYING,
                    RegistrationState.UNDER_REVIEW),
            verb("take", Registration::informationTaken, RegistrationState.VERIFYING, RegistrationState.NEED_INFO),
            verb(
                    "approve",
                    r -> r.approved(NOW),
                    RegistrationState.APPROVED,
                    RegistrationState.VERIFYING,
                    RegistrationState.UNDER_REVIEW),
            verb(
                    "reject",
                    r -> r.rejected(NOW, WHY),
                    RegistrationState.REJECTED,
                    RegistrationState.VERIFYING,
                    RegistrationState.UNDER_REVIEW),
            verb(
                    "expire",
                    r -> r.expired(NOW),
                    RegistrationState.EXPIRED,
                    RegistrationState.EMAIL_PENDING,
                    RegistrationState.VERIFYING,
                    RegistrationState.NEED_INFO),
            verb("suspend", Registration::suspended, RegistrationState.SUSPENDED, RegistrationState.APPROVED),
            verb(
                    "request reinstatement",
                    r -> r.reinstatementRequested(r.profile()),
                    RegistrationState.REINSTATEMENT_REVIEW,
                    RegistrationState.SUSPENDED),
            verb(
                    "reinstate",
                    Registration::reinstated,
                    RegistrationState.APPROVED,
                    RegistrationState.REINSTATEMENT_REVIEW),
            verb(
                    "refuse reinstatement",
                    r -> r.reinstatementRefused(WHY),
                    RegistrationState.SUSPENDED,
                    RegistrationState.REINSTATEMENT_REVIEW));

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("everyVerbInEveryState")
    void everyVerbIsTakenOnlyWhereTheRuleAllowsIt(String name, RegistrationState from) {
        Verb verb = java.util.Objects.requireNonNull(VERBS.get(name));
        Registration registration = at(from);
        if (verb.from().contains(from)) {
            assertThat(verb.act().apply(registration).state()).isEqualTo(verb.to());
        } else {
            assertThatThrownBy(() -> verb.act().apply(registration))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.code())
                                    .isIn(
                                            "REGISTRATION_STATE_CONFLICT",
                                            "REGISTRATION_NOT_DRAFT",
                                            "SUPPLIER_NOT_SUSPENDED"));
        }
    }

    @ParameterizedTest
    @EnumSource(RegistrationState.class)
    void theTableOfStatesAndTheVerbsSayTheSame(RegistrationState from) {
        Set<RegistrationState> reached = VERBS.values().stream()
                .filter(verb -> verb.from().contains(from))
                .map(Verb::to)
                .collect(java.util.stream.Collectors.toSet());

        assertThat(from.next()).isEqualTo(reached);
    }

    @ParameterizedTest
    @EnumSource(value = RegistrationState.class, mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
    void onlyADraftIsEdited(RegistrationState state) {
        assertThatThrownBy(() -> at(state).draftSaved(CompanyProfile.EMPTY))
                .hasMessageContaining("REGISTRATION_NOT_DRAFT")
                .hasMessageContaining(state.name());
    }

    @ParameterizedTest
    @EnumSource(value = RegistrationState.class, mode = EnumSource.Mode.EXCLUDE, names = "APPROVED")
    void whoeverIsNotApprovedMayNotTrade(RegistrationState state) {
        assertThatThrownBy(at(state)::requireApproved).hasMessageContaining("COMPANY_NOT_APPROVED");
        at(RegistrationState.APPROVED).requireApproved();
    }

    @Test
    void aSecondProcessInstanceIsRefusedAndTheFirstOneMayRepeatItself() {
        Registration bound = at(RegistrationState.EMAIL_PENDING).underVerificationBy(7);

        assertThat(bound.underVerificationBy(7)).isEqualTo(bound);
        assertThatThrownBy(() -> bound.underVerificationBy(8))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.error())
                                .isEqualTo(RegistrationError.REGISTRATION_ALREADY_UNDER_VERIFICATION));
    }

    @Tag("RN010")
    @Test
    void somebodyElsesRegistrationDoesNotExist() {
        Registration registration = at(RegistrationState.APPROVED);
        Actor stranger = new Actor.Company(new RegistrationId(UUID.randomUUID()));

        assertThatThrownBy(() -> registration.visibleTo(stranger)).hasMessage("REGISTRATION_NOT_FOUND");
        assertThat(registration.visibleTo(new Actor.Company(registration.id()))).isEqualTo(registration);
        assertThat(registration.visibleTo(new Actor.Staff("ana.admin", Set.of())))
                .isEqualTo(registration);
        assertThat(registration.visibleTo(new Actor.System("sweep"))).isEqualTo(registration);
    }

    @Test
    void reasonsOfARejectionStayAndThoseOfARequestGoWithItsAnswer() {
        assertThat(at(RegistrationState.VERIFYING).rejected(NOW, WHY).reasons()).isEqualTo(WHY);
        assertThat(at(RegistrationState.VERIFYING)
                        .needingInformation(WHY)
                        .informationTaken()
                        .reasons())
                .isEmpty();
    }

    @Test
    void aRegistrationDoesNotShowItsPersonsInLogs() {
        assertThat(at(RegistrationState.DRAFT).toString()).contains("DRAFT").doesNotContain("profile");
    }

    static Registration at(RegistrationState state) {
        return new Registration(
                new RegistrationId(UUID.randomUUID()),
                "CE-R-2026-000001",
                CompanyKind.SUPPLIER,
                state,
                3,
                CompanyProfile.EMPTY,
                Milestones.created(NOW),
                List.of());
    }

    static Stream<Arguments> everyVerbInEveryState() {
        return VERBS.keySet().stream()
                .sorted()
                .flatMap(verb -> Stream.of(RegistrationState.values()).map(state -> Arguments.of(verb, state)));
    }

    private static Map.Entry<String, Verb> verb(
            String name, UnaryOperator<Registration> act, RegistrationState to, RegistrationState... from) {
        return Map.entry(name, new Verb(act, to, Set.of(from)));
    }
}
