package br.com.connectenergy.providers.dataset;

import br.com.connectenergy.core.dataset.DatasetLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects why a line is wrong, so that it is refused once with every reason. */
public final class Reasons {
    private final List<String> wrong = new ArrayList<>(0);

    /** The value, or a reason. */
    public <T> @Nullable T known(String reason, Optional<T> value) {
        if (value.isEmpty()) wrong.add(reason);
        return value.orElse(null);
    }

    public void when(boolean isWrong, String reason) {
        if (isWrong) wrong.add(reason);
    }

    /** A value that is absent is wrong already, and not out of range too. */
    public void outside(@Nullable BigDecimal value, BigDecimal lowest, BigDecimal highest, String reason) {
        when(value != null && (value.compareTo(lowest) < 0 || value.compareTo(highest) > 0), reason);
    }

    public boolean none() {
        return wrong.isEmpty();
    }

    public <R> DatasetLine<R> refuse(int line) {
        return new DatasetLine.Refused<>(line, wrong);
    }
}
