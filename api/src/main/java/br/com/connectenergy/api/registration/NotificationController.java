package br.com.connectenergy.api.registration;

import br.com.connectenergy.api.contract.Refuses;
import br.com.connectenergy.api.problem.WebError;
import br.com.connectenergy.core.notification.Notifications;
import br.com.connectenergy.core.registration.Registrations;
import br.com.connectenergy.core.shared.Actor;
import br.com.connectenergy.core.shared.RegistrationId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the company was told in the app. */
@RestController
@RequestMapping("/api/v1/registrations/{id}/notifications")
@Tag(name = "Cadastro")
class NotificationController {

    private final Registrations registrations;
    private final Notifications notifications;
    private final NotificationTexts texts;

    NotificationController(Registrations registrations, Notifications notifications, NotificationTexts texts) {
        this.registrations = registrations;
        this.notifications = notifications;
        this.texts = texts;
    }

    @GetMapping
    @Refuses("REGISTRATION_NOT_FOUND")
    @Operation(operationId = "notifications", summary = "Avisos do cadastro, do mais novo ao mais antigo")
    List<NotificationView> list(Actor.Company caller, @PathVariable UUID id) {
        RegistrationId registration =
                registrations.find(caller, new RegistrationId(id)).id();
        return notifications.of(registration).stream().map(texts::view).toList();
    }

    @PostMapping("/{notificationId}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Refuses({"REGISTRATION_NOT_FOUND", "RESOURCE_NOT_FOUND"})
    @Operation(operationId = "markRead", summary = "Marca um aviso como lido; repetir não muda nada")
    void markRead(Actor.Company caller, @PathVariable UUID id, @PathVariable UUID notificationId) {
        RegistrationId registration =
                registrations.find(caller, new RegistrationId(id)).id();
        if (!notifications.markRead(registration, notificationId)) {
            throw WebError.RESOURCE_NOT_FOUND.refuse();
        }
    }
}
