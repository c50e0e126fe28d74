package br.com.connectenergy.core.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person answered in the task list, as it came: judged here, because the task list knows no roles. */
public record StaffAnswer(
        long elementInstanceKey,
        @Nullable String username,
        @Nullable String decision,
        List<String> reasons) {
    public StaffAnswer {
        reasons = List.copyOf(reasons);
    }
}
