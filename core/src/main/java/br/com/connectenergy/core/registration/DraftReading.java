package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.shared.Cep;
import br.com.connectenergy.core.shared.Cnae;
import br.com.connectenergy.core.shared.Cnpj;
import br.com.connectenergy.core.shared.Cpf;
import br.com.connectenergy.core.shared.EmailAddress;
import br.com.connectenergy.core.shared.FieldError;
import br.com.connectenergy.core.shared.InvalidValue;
import br.com.connectenergy.core.shared.PhoneNumber;
import br.com.connectenergy.core.shared.Uf;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads typed fields into values and names every field that is malformed, all at once. */
final class DraftReading {
    private static final Pattern ANEEL_ACT = Pattern.compile("(REA|DSP|REH)\\s?([0-9]{1,3}(?:\\.[0-9]{3})*/[0-9]{4})");
    private static final Pattern CCEE_CODE = Pattern.compile("[1-9][0-9]{0,9}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}]");

    private final List<FieldError> errors = new ArrayList<>();

    private DraftReading() {}

    static CompanyProfile of(RegistrationDraft typed) {
        DraftReading reading = new DraftReading();
        CompanyProfile profile = reading.profile(typed);
        if (!reading.errors.isEmpty()) throw RegistrationError.REGISTRATION_INVALID.refuse(reading.errors);
        return profile;
    }

    private CompanyProfile profile(RegistrationDraft typed) {
        return new CompanyProfile(
                read("cnpj", typed.cnpj(), Cnpj::of),
                read("legalName", typed.legalName(), text(2, 200)),
                read("cnae", typed.cnae(), Cnae::of),
                read("cep", typed.cep(), Cep::of),
                read("street", typed.street(), text(1, 200)),
                read("city", typed.city(), text(2, 100)),
                read("uf", typed.uf(), Uf::of),
                read("representativeName", typed.representativeName(), text(2, 200)),
                read("representativeCpf", typed.representativeCpf(), Cpf::of),
                read("email", typed.email(), EmailAddress::of),
                read("phone", typed.phone(), PhoneNumber::of),
                read("aneelAct", typed.aneelAct(), DraftReading::aneelAct),
                read("cceeAgentCode", typed.cceeAgentCode(), DraftReading::cceeCode),
                read("agentClass", typed.agentClass(), DraftReading::agentClass),
                read("licenceExpiresOn", typed.licenceExpiresOn(), DraftReading::date));
    }

    private <T> @Nullable T read(String field, @Nullable String typed, Function<String, T> reader) {
        if (typed == null || typed.isBlank()) return null;
        try {
            return reader.apply(typed.strip());
        } catch (InvalidValue invalid) {
            errors.add(new FieldError(field, invalid.code()));
            return null;
        }
    }

    private static Function<String, String> text(int shortest, int longest) {
        return typed -> {
            if (CONTROL.matcher(typed).find()) throw new InvalidValue("TEXT_INVALID");
            if (typed.length() < shortest) throw new InvalidValue("TEXT_TOO_SHORT");
            if (typed.length() > longest) throw new InvalidValue("TEXT_TOO_LONG");
            return typed;
        };
    }

    static String aneelAct(String typed) {
        var matcher = ANEEL_ACT.matcher(typed.toUpperCase(Locale.ROOT));
        if (!matcher.matches()) throw new InvalidValue("ANEEL_ACT_INVALID");
        return matcher.group(1) + " " + matcher.group(2);
    }

    private static String cceeCode(String typed) {
        if (!CCEE_CODE.matcher(typed).matches()) throw new InvalidValue("CCEE_AGENT_CODE_INVALID");
        return typed;
    }

    private static AgentClass agentClass(String typed) {
        return Arrays.stream(AgentClass.values())
                .filter(known -> known.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("AGENT_CLASS_INVALID"));
    }

    static LocalDate date(String typed) {
        try {
            LocalDate date = LocalDate.parse(typed);
            if (date.getYear() < 1900 || date.getYear() > 2200) throw new InvalidValue("DATE_INVALID");
            return date;
        } catch (DateTimeException malformed) {
            throw new InvalidValue("DATE_INVALID");
        }
    }
}
