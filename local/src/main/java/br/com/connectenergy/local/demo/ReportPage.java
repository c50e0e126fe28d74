package br.com.connectenergy.local.demo;

import java.util.Locale;
import java.util.stream.Collectors;

/** The report as one page that needs nothing else, readable in light and in dark. */
record ReportPage(Report report) {
    private static final String STYLE = """
            :root{color-scheme:light dark;--ink:#1b2430;--paper:#fbfbf9;--line:#d9dcd6;--soft:#5b6672;--good:#176b3a;--bad:#a8201a;--link:#0b5cad}
            @media(prefers-color-scheme:dark){:root{--ink:#e8ebee;--paper:#14181d;--line:#313a44;--soft:#9aa6b2;--good:#62d394;--bad:#ff8a80;--link:#8ab8ff}}
            body{margin:0 auto;max-width:66rem;padding:2rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
            h1{font-size:1.6rem;margin:0 0 .25rem}p.facts{color:var(--soft);margin:0 0 2rem}
            article{border-top:1px solid var(--line);padding:1rem 0}h2{font-size:1.05rem;margin:0}
            .held{color:var(--good)}.broken{color:var(--bad)}a{color:var(--link)}
            summary{cursor:pointer;color:var(--soft)}ul.complaints{color:var(--bad);margin:.5rem 0}
            table{border-collapse:collapse;margin:.5rem 0;width:100%}td{border-bottom:1px solid var(--line);padding:.2rem .5rem .2rem 0}
            td.time{width:6rem;text-align:right;font-variant-numeric:tabular-nums;color:var(--soft)}
            """;

    String html() {
        String stories = report.verdicts().stream().map(ReportPage::story).collect(Collectors.joining());
        long held = report.verdicts().stream().filter(Verdict::held).count();
        return """
               <!doctype html>
               <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
               <title>Connect Energy: demonstration</title><style>%s</style></head>
               <body><h1>Connect Energy: demonstration</h1>
               <p class="facts"><strong class="%s">%d of %d stories ended as they should</strong> · %s · %.1f s · companies from %s</p>
               %s</body></html>
               """.formatted(
                        STYLE,
                        tone(report.held()),
                        held,
                        report.verdicts().size(),
                        report.startedAt(),
                        report.took().toMillis() / 1000.0,
                        safe(report.source()),
                        stories);
    }

    private static String story(Verdict verdict) {
        return """
               <article><h2>%s <span class="%s">%s</span></h2>
               <div>%s · protocol %s · end <code>%s</code> · %s · %d e-mails</div>%s
               <details><summary>%d steps, %.2f s</summary><table>%s</table></details></article>
               """.formatted(
                        safe(verdict.story().who()),
                        tone(verdict.held()),
                        verdict.held() ? "✓" : "✗",
                        safe(verdict.story().title()),
                        safe(verdict.protocol()),
                        safe(verdict.story().end()),
                        instance(verdict),
                        verdict.mails().size(),
                        complaints(verdict),
                        verdict.steps().size(),
                        verdict.took().toMillis() / 1000.0,
                        verdict.steps().stream().map(ReportPage::row).collect(Collectors.joining()));
    }

    private static String instance(Verdict verdict) {
        if (verdict.operatePage().isEmpty()) return "no process instance";
        return "<a href=\"%s\">instance %s in Operate</a>"
                .formatted(safe(verdict.operatePage()), safe(verdict.processInstanceKey()));
    }

    private static String complaints(Verdict verdict) {
        if (verdict.held()) return "";
        return verdict.complaints().stream()
                .map(complaint -> "<li>" + safe(complaint) + "</li>")
                .collect(Collectors.joining("", "<ul class=\"complaints\">", "</ul>"));
    }

    private static String row(Recorder.TimedStep step) {
        String time = String.format(Locale.ROOT, "%.2f s", step.seconds());
        return "<tr><td class=\"time\">%s</td><td class=\"%s\">%s</td></tr>"
                .formatted(time, step.done() ? "" : "broken", safe(step.title()));
    }

    private static String tone(boolean held) {
        return held ? "held" : "broken";
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
