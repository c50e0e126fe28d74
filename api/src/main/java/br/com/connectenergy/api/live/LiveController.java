package br.com.connectenergy.api.live;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.core.live.CompanyFeed;
import br.com.connectenergy.core.live.LiveTickets;
import br.com.connectenergy.core.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The way into the live connection, and the same events for whoever cannot keep one. */
@RestController
@RequestMapping("/api/v1/live")
@Tag(name = "Ao vivo", description = "O que muda para a empresa, na hora em que muda.")
class LiveController {

    private static final int MOST = 200;
    private final LiveTickets tickets;
    private final CompanyFeed feed;

    LiveController(LiveTickets tickets, CompanyFeed feed) {
        this.tickets = tickets;
        this.feed = feed;
    }

    @PostMapping("/tickets")
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses("REGISTRATION_NOT_FOUND")
    @Operation(
            operationId = "liveTicket",
            summary = "Um bilhete para abrir a conexão ao vivo",
            description =
                    "Vale uma vez, por 30 segundos. A conexão é um WebSocket em /api/v1/live, aberto pela página do "
                            + "portal com os subprotocolos `connectenergy.live.v1` e o bilhete; `lastEventId` no endereço pede "
                            + "tudo o que veio depois daquele evento.")
    Ticket ticket(Actor.Company caller) {
        return new Ticket(tickets.issue(caller.registrationId()).value());
    }

    @GetMapping("/events")
    @Refuses("REGISTRATION_NOT_FOUND")
    @Operation(
            operationId = "liveEvents",
            summary = "O que mudou depois de um evento",
            description = "No máximo 200, do mais antigo ao mais novo. Sem `after`, só diz qual foi o último evento.")
    LiveEvents events(Actor.Company caller, @RequestParam(required = false) @PositiveOrZero @Nullable Long after) {
        if (after == null) {
            return new LiveEvents(feed.lastId(caller.registrationId()), List.of());
        }
        List<LiveEvent> events = feed.after(caller.registrationId(), after, MOST).stream()
                .map(LiveEvent::of)
                .toList();
        return new LiveEvents(events.isEmpty() ? after : events.getLast().id(), events);
    }

    /** Opens one live connection. */
    record Ticket(
            @Schema(description = "Texto opaco.", example = "4QZ6mLk2v9y0bTn8rXc1dWf7hJg5sAp3eKi6oUt2zBE")
            String ticket) {}

    /** What came after an event. */
    record LiveEvents(
            @Schema(description = "O `after` da próxima vez.", example = "42")
            long lastEventId,

            List<LiveEvent> events) {}
}
