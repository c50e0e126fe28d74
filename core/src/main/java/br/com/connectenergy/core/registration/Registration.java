package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.RegistrationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A company's way into the marketplace, as a state machine (RF001, RN001, RN002); immutable. */
public record Registration(
        RegistrationId id,
        String protocol,
        CompanyKind kind,
        RegistrationState state,
        int version,
        CompanyProfile profile,
        Milestones milestones,
        List<String> reasons) {
    public Registration {
        reasons = List.copyOf(reasons);
    }

    static Registration drafted(RegistrationId id, String protocol, CompanyKind kind, Instant now) {
        return new Registration(
                id,
                protocol,
                kind,
                RegistrationState.DRAFT,
                1,
                CompanyProfile.EMPTY,
                Milestones.created(now),
                List.of());
    }

    Registration draftSaved(CompanyProfile typed) {
        requireDraft();
        return with(typed.fitting(kind));
    }

    Registration submitted(Instant now, Instant proofDueAt) {
        requireDraft();
        return moved(RegistrationState.EMAIL_PENDING, milestones.submitted(now, proofDueAt));
    }

    /** One process instance verifies a registration; a second one is refused. */
    Registration underVerificationBy(long processInstanceKey) {
        @Nullable Long known = milestones.processInstanceKey();
        if (known != null && known != processInstanceKey)
            throw RegistrationError.REGISTRATION_ALREADY_UNDER_VERIFICATION.refuse(
                    Map.of("registrationId", id.toString()));
        return known != null ? this : with(milestones.underVerification(processInstanceKey));
    }

    Registration emailProved(Instant now) {
        return in(RegistrationState.EMAIL_PENDING).moved(RegistrationState.VERIFYING, milestones.emailProved(now));
    }

    Registration underReview() {
        return moved(RegistrationState.UNDER_REVIEW, milestones);
    }

    Registration needingInformation(List<String> why) {
        return moved(RegistrationState.NEED_INFO, milestones).because(why);
    }

    Registration informationTaken() {
        return in(RegistrationState.NEED_INFO)
                .moved(RegistrationState.VERIFYING, milestones)
                .because(List.of());
    }

    Registration approved(Instant now) {
        return in(RegistrationState.VERIFYING, RegistrationState.UNDER_REVIEW)
                .moved(RegistrationState.APPROVED, milestones.approved(now))
                .because(List.of());
    }

    Registration rejected(Instant now, List<String> why) {
        return moved(RegistrationState.REJECTED, milestones.ended(now)).because(why);
    }

    Registration expired(Instant now) {
        return moved(RegistrationState.EXPIRED, milestones.ended(now));
    }

    Registration suspended() {
        return in(RegistrationState.APPROVED).moved(RegistrationState.SUSPENDED, milestones.licenceCheck(null, null));
    }

    Registration reinstatementRequested(CompanyProfile renewed) {
        if (state != RegistrationState.SUSPENDED) throw RegistrationError.SUPPLIER_NOT_SUSPENDED.refuse(stateFacts());
        return moved(RegistrationState.REINSTATEMENT_REVIEW, milestones)
                .with(renewed)
                .because(List.of());
    }

    Registration reinstated() {
        return in(RegistrationState.REINSTATEMENT_REVIEW).moved(RegistrationState.APPROVED, milestones);
    }

    Registration reinstatementRefused(List<String> why) {
        return in(RegistrationState.REINSTATEMENT_REVIEW)
                .moved(RegistrationState.SUSPENDED, milestones)
                .because(why);
    }

    Registration with(CompanyProfile changed) {
        return new Registration(id, protocol, kind, state, version, changed, milestones, reasons);
    }

    Registration with(Milestones changed) {
        return new Registration(id, protocol, kind, state, version, profile, changed, reasons);
    }

    Registration atVersion(int saved) {
        return new Registration(id, protocol, kind, state, saved, profile, milestones, reasons);
    }

    /** RN010: a company sees its own registration, staff and the platform see all; anything else does not exist. */
    Registration visibleTo(Actor actor) {
        boolean foreign = actor instanceof Actor.Company company
                && !company.registrationId().equals(id);
        if (foreign) throw RegistrationError.REGISTRATION_NOT_FOUND.refuse();
        return this;
    }

    /** Companies in verification may not trade yet (RN001), nor suppliers whose licence lapsed (RN002). */
    public void requireApproved() {
        if (state != RegistrationState.APPROVED) throw RegistrationError.COMPANY_NOT_APPROVED.refuse(stateFacts());
    }

    boolean isSupplier() {
        return kind == CompanyKind.SUPPLIER;
    }

    private void requireDraft() {
        if (state != RegistrationState.DRAFT) throw RegistrationError.REGISTRATION_NOT_DRAFT.refuse(stateFacts());
    }

    /** For verbs that share their goal with another verb. */
    private Registration in(RegistrationState... allowed) {
        if (!List.of(allowed).contains(state)) throw RegistrationError.REGISTRATION_STATE_CONFLICT.refuse(stateFacts());
        return this;
    }

    private Registration moved(RegistrationState to, Milestones reached) {
        if (!state.next().contains(to))
            throw RegistrationError.REGISTRATION_STATE_CONFLICT.refuse(
                    Map.of("state", state.name(), "wanted", to.name()));
        return new Registration(id, protocol, kind, to, version, profile, reached, reasons);
    }

    private Registration because(List<String> why) {
        return new Registration(id, protocol, kind, state, version, profile, milestones, why);
    }

    private Map<String, Object> stateFacts() {
        return Map.of("state", state.name());
    }

    @Override
    public String toString() {
        return "Registration[" + id + ", " + kind + ", " + state + ", v" + version + "]";
    }
}
