package br.com.connectenergy.workers.loop;

import br.com.connectenergy.core.notification.MailQueue;
import br.com.connectenergy.core.notification.TroubledMail;
import java.util.List;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.stereotype.Component;

/** The mails that a person should look at: outcome unknown, or refused for good; without addresses or texts. */
@Component
@Endpoint(id = "troubledmails")
public class TroubledMailEndpoint {

    private static final int SHOWN = 200;

    private final MailQueue mails;

    TroubledMailEndpoint(MailQueue mails) {
        this.mails = mails;
    }

    @ReadOperation
    public List<TroubledMail> troubled() {
        return mails.troubled(SHOWN);
    }
}
