package br.com.connectenergy.core.registration.internal;

import static br.com.connectenergy.core.jooq.Tables.REGISTRATION;

import br.com.connectenergy.core.registration.AgentClass;
import br.com.connectenergy.core.registration.CompanyKind;
import br.com.connectenergy.core.registration.CompanyProfile;
import br.com.connectenergy.core.registration.Milestones;
import br.com.connectenergy.core.registration.Registration;
import br.com.connectenergy.core.registration.RegistrationState;
import br.com.connectenergy.core.shared.Cep;
import br.com.connectenergy.core.shared.Cnae;
import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.shared.Cpf;
import br.com.connectenergy.core.shared.EmailAddress;
import br.com.connectenergy.core.shared.PhoneNumber;
import br.com.connectenergy.core.shared.RegistrationId;
import br.com.connectenergy.core.shared.Uf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Between a registration and its row. */
final class RegistrationRow {
    private RegistrationRow() {}

    static Registration read(Record row, RegistrationSecrets secrets) {
        return new Registration(
                new RegistrationId(row.get(REGISTRATION.ID)),
                row.get(REGISTRATION.PROTOCOL),
                CompanyKind.valueOf(row.get(REGISTRATION.KIND)),
                RegistrationState.valueOf(row.get(REGISTRATION.STATE)),
                row.get(REGISTRATION.VERSION),
                profile(row, secrets),
                milestones(row),
                List.of(row.get(REGISTRATION.REASONS)));
    }

    static Registration atVersion(Registration registration, int version) {
        return new Registration(
                registration.id(),
                registration.protocol(),
                registration.kind(),
                registration.state(),
                version,
                registration.profile(),
                registration.milestones(),
                registration.reasons());
    }

    /** Every column but the identity and the version. */
    static Map<Field<?>, @Nullable Object> changeable(Registration registration, RegistrationSecrets secrets) {
        CompanyProfile profile = registration.profile();
        Milestones milestones = registration.milestones();
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(REGISTRATION.STATE, registration.state().name());
        columns.put(REGISTRATION.REASONS, registration.reasons().toArray(String[]::new));
        columns.put(REGISTRATION.CNPJ, text(profile.cnpj(), Cnpj::value));
        columns.put(REGISTRATION.LEGAL_NAME, profile.legalName());
        columns.put(REGISTRATION.CNAE, text(profile.cnae(), Cnae::value));
        columns.put(REGISTRATION.CEP, text(profile.cep(), Cep::value));
        columns.put(REGISTRATION.STREET, profile.street());
        columns.put(REGISTRATION.CITY, profile.city());
        columns.put(REGISTRATION.UF, text(profile.uf(), Uf::name));
        columns.put(REGISTRATION.REPRESENTATIVE_NAME, profile.representativeName());
        columns.put(
                REGISTRATION.REPRESENTATIVE_CPF,
                secrets.seal(
                        text(profile.representativeCpf(), Cpf::value),
                        REGISTRATION.REPRESENTATIVE_CPF,
                        registration.id()));
        columns.put(REGISTRATION.EMAIL, text(profile.email(), EmailAddress::value));
        columns.put(
                REGISTRATION.PHONE,
                secrets.seal(text(profile.phone(), PhoneNumber::value), REGISTRATION.PHONE, registration.id()));
        columns.put(REGISTRATION.ANEEL_ACT, profile.aneelAct());
        columns.put(REGISTRATION.CCEE_AGENT_CODE, profile.cceeAgentCode());
        columns.put(REGISTRATION.AGENT_CLASS, text(profile.agentClass(), AgentClass::name));
        columns.put(REGISTRATION.LICENCE_EXPIRES_ON, profile.licenceExpiresOn());
        columns.put(REGISTRATION.PROCESS_INSTANCE_KEY, milestones.processInstanceKey());
        columns.put(REGISTRATION.SUBMITTED_AT, milestones.submittedAt());
        columns.put(REGISTRATION.EMAIL_PROOF_DUE_AT, milestones.emailProofDueAt());
        columns.put(REGISTRATION.EMAIL_PROVED_AT, milestones.emailProvedAt());
        columns.put(REGISTRATION.APPROVED_AT, milestones.approvedAt());
        columns.put(REGISTRATION.ENDED_AT, milestones.endedAt());
        columns.put(REGISTRATION.LICENCE_CHECK_DUE_AT, milestones.licenceCheckDueAt());
        columns.put(REGISTRATION.LICENCE_CHECK_REQUESTED_FOR, milestones.licenceCheckRequestedFor());
        return columns;
    }

    private static CompanyProfile profile(Record row, RegistrationSecrets secrets) {
        return new CompanyProfile(
                value(row.get(REGISTRATION.CNPJ), Cnpj::new),
                row.get(REGISTRATION.LEGAL_NAME),
                value(row.get(REGISTRATION.CNAE), Cnae::new),
                value(row.get(REGISTRATION.CEP), Cep::new),
                row.get(REGISTRATION.STREET),
                row.get(REGISTRATION.CITY),
                value(row.get(REGISTRATION.UF), Uf::valueOf),
                row.get(REGISTRATION.REPRESENTATIVE_NAME),
                value(secrets.open(row, REGISTRATION.REPRESENTATIVE_CPF), Cpf::new),
                value(row.get(REGISTRATION.EMAIL), EmailAddress::new),
                value(secrets.open(row, REGISTRATION.PHONE), PhoneNumber::new),
                row.get(REGISTRATION.ANEEL_ACT),
                row.get(REGISTRATION.CCEE_AGENT_CODE),
                value(row.get(REGISTRATION.AGENT_CLASS), AgentClass::valueOf),
                row.get(REGISTRATION.LICENCE_EXPIRES_ON));
    }

    private static Milestones milestones(Record row) {
        return new Milestones(
                row.get(REGISTRATION.CREATED_AT),
                row.get(REGISTRATION.SUBMITTED_AT),
                row.get(REGISTRATION.EMAIL_PROOF_DUE_AT),
                row.get(REGISTRATION.EMAIL_PROVED_AT),
                row.get(REGISTRATION.APPROVED_AT),
                row.get(REGISTRATION.ENDED_AT),
                row.get(REGISTRATION.LICENCE_CHECK_DUE_AT),
                row.get(REGISTRATION.LICENCE_CHECK_REQUESTED_FOR),
                row.get(REGISTRATION.PROCESS_INSTANCE_KEY));
    }

    private static <T> @Nullable T value(@Nullable String column, Function<String, T> reader) {
        return column == null ? null : reader.apply(column);
    }

    private static <T> @Nullable String text(@Nullable T value, Function<T, String> writer) {
        return value == null ? null : writer.apply(value);
    }
}
