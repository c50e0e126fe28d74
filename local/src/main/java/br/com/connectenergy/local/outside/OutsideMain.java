package br.com.connectenergy.local.outside;

import br.com.connectenergy.local.mail.MailCatcherServer;
import br.com.connectenergy.local.malware.ScannerServer;
import br.com.connectenergy.local.opendata.OpenDataServer;
import br.com.connectenergy.local.registry.RegistryServer;
import java.io.IOException;
import java.nio.file.Path;

/** Runs the mail catcher and the provider simulators: arguments are data folder, SMTP, inbox, simulator and scanner port. */
public final class OutsideMain {
    private OutsideMain() {}

    public static void main(String... arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        MailCatcherServer.start(data.resolve("mail"), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        OpenDataServer.on(RegistryServer.start(data.resolve("companies"), Integer.parseInt(arguments[3])));
        ScannerServer.start(Integer.parseInt(arguments[4]));
    }
}
