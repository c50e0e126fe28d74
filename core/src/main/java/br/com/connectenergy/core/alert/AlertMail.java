package br.com.connectenergy.core.alert;

import br.com.connectenergy.core.notification.EventKey;
import br.com.connectenergy.core.notification.Notice;
import br.com.connectenergy.core.notification.NotificationKind;
import br.com.connectenergy.core.notification.Notifications;
import br.com.connectenergy.core.shared.EmailAddress;
import br.com.connectenergy.core.shared.StaffRole;
import br.com.connectenergy.core.staff.StaffMember;
import br.com.connectenergy.core.staff.StaffMembers;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells every admin who has an address, once for each alert. */
@Component
class AlertMail {
    private final StaffMembers staff;
    private final Notifications notifications;

    AlertMail(StaffMembers staff, Notifications notifications) {
        this.staff = staff;
        this.notifications = notifications;
    }

    void tell(SecurityAlert alert) {
        for (StaffMember admin : staff.with(StaffRole.ADMIN)) {
            @Nullable EmailAddress address = admin.email();
            if (address == null) continue;
            notifications.mail(
                    address,
                    new Notice(
                            new EventKey("alert/" + alert.id() + "/opened/" + admin.username()),
                            NotificationKind.SECURITY_ALERT_OPENED,
                            Map.of(
                                    "protocol", alert.protocol(),
                                    "reasons", alert.kind().name(),
                                    "openedAt", alert.openedAt().toString())));
        }
    }
}
