package br.com.connectenergy.providers.ibge;

import br.com.connectenergy.core.dataset.DatasetLine;
import br.com.connectenergy.core.market.Municipality;
import br.com.connectenergy.core.shared.Uf;
import br.com.connectenergy.providers.dataset.Reasons;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Understands one municipality; its state is in the first two digits of its code. */
final class MunicipalityLine {
    private static final Pattern CODE = Pattern.compile("[1-5]\\d{6}");
    private static final Map<String, Uf> STATES = Map.ofEntries(
            Map.entry("11", Uf.RO),
            Map.entry("12", Uf.AC),
            Map.entry("13", Uf.AM),
            Map.entry("14", Uf.RR),
            Map.entry("15", Uf.PA),
            Map.entry("16", Uf.AP),
            Map.entry("17", Uf.TO),
            Map.entry("21", Uf.MA),
            Map.entry("22", Uf.PI),
            Map.entry("23", Uf.CE),
            Map.entry("24", Uf.RN),
            Map.entry("25", Uf.PB),
            Map.entry("26", Uf.PE),
            Map.entry("27", Uf.AL),
            Map.entry("28", Uf.SE),
            Map.entry("29", Uf.BA),
            Map.entry("31", Uf.MG),
            Map.entry("32", Uf.ES),
            Map.entry("33", Uf.RJ),
            Map.entry("35", Uf.SP),
            Map.entry("41", Uf.PR),
            Map.entry("42", Uf.SC),
            Map.entry("43", Uf.RS),
            Map.entry("50", Uf.MS),
            Map.entry("51", Uf.MT),
            Map.entry("52", Uf.GO),
            Map.entry("53", Uf.DF));

    private MunicipalityLine() {}

    static DatasetLine<Municipality> of(int line, List<String> fields) {
        Reasons reasons = new Reasons();
        String code = reasons.known(
                "CODE_INVALID",
                Optional.of(fields.get(0)).filter(text -> CODE.matcher(text).matches()));
        Uf uf = code == null
                ? null
                : reasons.known("STATE_UNKNOWN", Optional.ofNullable(STATES.get(code.substring(0, 2))));
        String name =
                reasons.known("NAME_MISSING", Optional.of(fields.get(1).strip()).filter(text -> !text.isEmpty()));
        if (!reasons.none() || code == null || uf == null || name == null) return reasons.refuse(line);
        return new DatasetLine.Row<>(line, new Municipality(code, name, uf));
    }
}
