package br.com.connectenergy.core.registration;

import br.com.connectenergy.core.shared.InvalidValue;
import java.util.List;
import java.util.regex.Pattern;

/** Reason codes as they come from decisions and forms: codes only, so that no free text slips through the engine. */
final class Reasons {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,59}");
    private static final int MAX = 20;

    private Reasons() {}

    static boolean areCodes(List<String> reasons) {
        return reasons.size() <= MAX
                && reasons.stream().allMatch(code -> CODE.matcher(code).matches());
    }

    static List<String> checked(List<String> reasons) {
        if (!areCodes(reasons)) throw new InvalidValue("REASON_CODE_INVALID");
        return List.copyOf(reasons);
    }
}
