package br.com.connectenergy.api.registration;

import static org.assertj.core.api.Assertions.assertThat;

import br.com.connectenergy.api.Browser;
import br.com.connectenergy.api.Companies;
import br.com.connectenergy.api.Counter;
import br.com.connectenergy.api.CounterTest;
import br.com.connectenergy.core.shared.StaffRole;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;

@Tag("RNF011")
@CounterTest
@Import(Counter.class)
@ExtendWith(OutputCaptureExtension.class)
class PersonalDataIT {
    private static final String CPF = "111.444.777-35";
    private static final String PHONE = "(21) 99123-4567";

    @Autowired
    private Counter counter;

    @Test
    void cpfAndPhoneOfAWholeRegistrationStandInNoTableAndInNoLog(CapturedOutput log) {
        Browser browser = counter.browser();
        String path = counter.readyPme(browser);
        Map<String, Object> draft = Companies.pme();
        draft.put("representativeCpf", CPF);
        draft.put("phone", PHONE);
        browser.put(path + "/draft", draft).expect(200);
        counter.verify(browser, path);
        counter.lookUp(path, "PADARIA BOA ENERGIA LTDA");

        assertThat(browser.get(path).expect(200).text("/draft/phone")).contains("991234567");
        assertThat(counter.staff("dora.dados", StaffRole.ADMIN)
                        .get("/api/v1/staff" + path.substring("/api/v1".length()))
                        .expect(200)
                        .text("/registration/draft/phone"))
                .contains("991234567");
        assertThat(everyRowAsText())
                .contains(String.valueOf(draft.get("cnpj")))
                .doesNotContain("11144477735", CPF, "21991234567", "99123-4567");
        assertThat(log.getAll()).doesNotContain("11144477735", CPF, "21991234567", "99123-4567");
    }

    private String everyRowAsText() {
        StringBuilder all = new StringBuilder();
        counter.database()
                .queryForList(
                        "select format('select row_to_json(t)::text from %I t', tablename) from pg_tables"
                                + " where schemaname = 'public'",
                        String.class)
                .forEach(query -> counter.database()
                        .queryForList(query, String.class)
                        .forEach(row -> all.append(row).append('\n')));
        return all.toString();
    }
}
