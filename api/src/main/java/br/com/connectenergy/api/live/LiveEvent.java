package br.com.connectenergy.api.live;

import br.com.connectenergy.core.live.CompanyEvent;
import br.com.connectenergy.core.live.CompanyEventKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;

/** One thing that moved; the same in the WebSocket and in the polled list. */
record LiveEvent(
        @Schema(description = "Cresce de um em um em cada empresa.", example = "42")
        long id,

        CompanyEventKind kind,

        @Schema(description = "Só identificadores e códigos.")
        Map<String, Object> facts,

        Instant at) {

    static LiveEvent of(CompanyEvent event) {
        return new LiveEvent(event.id(), event.kind(), event.facts(), event.at());
    }
}
