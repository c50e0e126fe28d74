package br.com.connectenergy.local.demo;

import br.com.connectenergy.local.demo.Story.Played;
import br.com.connectenergy.local.demo.drive.Inbox.Message;
import br.com.connectenergy.local.demo.drive.Operate;
import br.com.connectenergy.local.demo.drive.Outside;
import br.com.connectenergy.local.demo.drive.Patience;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Looks at what a story left behind, in Operate and in the inbox, and says what is not as it should be. */
final class Inspection {
    private static final Patience OPERATE = Patience.of(Duration.ofMinutes(1));
    private static final Patience MAIL = Patience.of(Duration.ofSeconds(30));
    private final Outside outside;

    Inspection(Outside outside) {
        this.outside = outside;
    }

    Verdict of(Story story, Played played, List<Recorder.TimedStep> steps) {
        List<String> complaints = new ArrayList<>();
        Operate operate = outside.webapps("ana.admin").operate();
        String key = outside.desk("ana.admin").processInstanceKey(played.registrationId());
        if (key.isEmpty()) complaints.add("no process instance is recorded");
        else engine(operate, key, story.end(), complaints);
        List<Message> mails = mails(played.email(), story.told().size());
        told(mails, story.told().size(), complaints);
        return new Verdict(
                story,
                played.protocol(),
                key,
                key.isEmpty() ? "" : operate.page(key).toString(),
                mails.stream().map(Message::subject).toList(),
                steps,
                complaints);
    }

    private static void engine(Operate operate, String key, String end, List<String> complaints) {
        if (!eventually(OPERATE, () -> operate.stateOf(key).equals("COMPLETED")))
            complaints.add("the process instance is " + operate.stateOf(key) + " instead of COMPLETED");
        if (!eventually(OPERATE, () -> operate.elements(key, "COMPLETED").contains(end)))
            complaints.add("the end event " + end + " was not reached");
        List<String> ends = operate.elements(key, "COMPLETED").stream()
                .filter(element -> element.startsWith("endEvent_") && !element.equals(end))
                .toList();
        if (!ends.isEmpty()) complaints.add("other ends were reached too: " + ends);
    }

    private List<Message> mails(String address, int wanted) {
        eventually(MAIL, () -> outside.inbox().to(address).size() >= wanted);
        return outside.inbox().to(address);
    }

    private static void told(List<Message> mails, int wanted, List<String> complaints) {
        if (mails.size() != wanted) complaints.add(mails.size() + " e-mails arrived instead of " + wanted);
        Set<String> ids = new HashSet<>();
        Set<String> subjects = new HashSet<>();
        for (Message mail : mails) {
            if (!ids.add(mail.messageId())) complaints.add("an e-mail arrived twice: " + mail.subject());
            else if (!subjects.add(mail.subject())) complaints.add("two e-mails say the same: " + mail.subject());
        }
    }

    private static boolean eventually(Patience patience, BooleanSupplier condition) {
        try {
            patience.until("the condition", condition);
            return true;
        } catch (Patience.NotInTime e) {
            return false;
        }
    }
}
