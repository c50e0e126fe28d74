package br.com.connectenergy.processes.engine;

import br.com.connectenergy.core.outbox.OutboxRow;
import java.util.concurrent.CompletionStage;

/** Hands one event to the engine without waiting; sending it again changes nothing there. */
interface Delivery {
    CompletionStage<?> send(OutboxRow event);
}
