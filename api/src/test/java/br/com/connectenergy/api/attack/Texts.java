package br.com.connectenergy.api.attack;

import java.util.LinkedHashMap;
import java.util.Map;

/** Bad texts by name; the name says what they are after. */
final class Texts {

    static final Map<String, String> ALL = new LinkedHashMap<>();
    static final String XML =
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";

    static {
        shapes();
        numbersAndDates();
        injections();
        addresses();
    }

    private Texts() {}

    private static void shapes() {
        ALL.put("empty", "");
        ALL.put("blank", "   ");
        ALL.put("one-letter", "a");
        ALL.put("long", "a".repeat(5_000));
        ALL.put("very-long", "b".repeat(50_000));
        ALL.put("accents", "São João d'Água — ação");
        ALL.put("combining", "e\u0301".repeat(40));
        ALL.put("emoji", "\uD83D\uDD0C\uD83C\uDDE7\uD83C\uDDF7");
        ALL.put("right-to-left", "\u202Egnp.exe\u202C");
        ALL.put("zero-width", "ad\u200Bmin\uFEFF");
        ALL.put("look-alike", "\u0430dmin@p\u0430daria.example");
        ALL.put("nul", "a\u0000b");
        ALL.put("bell", "a\u0007b\u001B[31m");
        ALL.put("line-separator", "a\u2028b\u0085c");
        ALL.put("not-a-character", "\uFFFF\uFFFE");
        ALL.put("percent-nul", "%00");
        ALL.put("overlong-utf8", "%c0%af%c0%ae");
        ALL.put("broken-percent", "%zz");
        ALL.put("text-null", "null");
        ALL.put("text-undefined", "undefined");
        ALL.put("format-letters", "%s%n%x%1$s");
    }

    private static void numbersAndDates() {
        ALL.put("text-minus-one", "-1");
        ALL.put("text-zero", "0");
        ALL.put("text-over-int", "2147483648");
        ALL.put("text-over-long", "9223372036854775808");
        ALL.put("text-under-long", "-9223372036854775809");
        ALL.put("text-infinity", "Infinity");
        ALL.put("text-nan", "NaN");
        ALL.put("text-exponent", "1e308");
        ALL.put("text-hex", "0x1F");
        ALL.put("text-comma", "1,5");
        ALL.put("arabic-digits", "\u0661\u0662\u0663");
        ALL.put("no-such-day", "2026-02-30");
        ALL.put("day-zero", "0000-00-00");
        ALL.put("leap-second", "2026-12-31T23:59:60Z");
        ALL.put("far-year", "+999999999-12-31T23:59:59Z");
        ALL.put("early-year", "-999999999-01-01");
        ALL.put("odd-zone", "2026-01-01T00:00:00+25:00");
        ALL.put("nil-uuid", "00000000-0000-0000-0000-000000000000");
        ALL.put("short-uuid", "1-1-1-1-1");
        ALL.put("uuid-in-braces", "{00000000-0000-4000-8000-000000000000}");
    }

    private static void injections() {
        ALL.put("sql-or", "' OR '1'='1");
        ALL.put("sql-drop", "x'; DROP TABLE account;--");
        ALL.put("sql-sleep", "1); SELECT pg_sleep(9);--");
        ALL.put("sql-union", "' UNION SELECT secrets FROM mail--");
        ALL.put("like-wildcards", "%_%");
        ALL.put("spel", "#{T(java.lang.Runtime).getRuntime().exec('id')}");
        ALL.put("el", "${7*7}#{7*7}{{7*7}}<%= 7*7 %>");
        ALL.put("feel", "=now() + duration(\"P1D\")");
        ALL.put("jndi", "${jndi:ldap://127.0.0.1:1/a}");
        ALL.put("crlf-header", "a\r\nX-Attack-Injected: " + Values.MARK);
        ALL.put("mail-header", "a@b.example\r\nBcc: " + Values.MARK + "@evil.example");
        ALL.put("log-line", "ok\n2026-11-21 ERROR forged " + Values.MARK);
        ALL.put("script", "<script>alert('" + Values.MARK + "')</script>");
        ALL.put("image", "\"><img src=x onerror=alert('" + Values.MARK + "')>");
        ALL.put("xml", XML);
        ALL.put("ldap", "*)(uid=*))(|(uid=*");
        ALL.put("shell", "$(id)`id`;id|id&&id");
        ALL.put("csv-formula", "=HYPERLINK(\"http://evil.example\",\"a\")");
        ALL.put("json-in-text", "{\"role\":\"ADMIN\"}");
        ALL.put("regex-bomb", "a".repeat(40) + "!" + "(a+)+$");
    }

    private static void addresses() {
        ALL.put("path-up", "../../../../etc/passwd");
        ALL.put("path-up-encoded", "%2e%2e%2f%2e%2e%2fetc%2fpasswd");
        ALL.put("path-up-windows", "..\\..\\windows\\win.ini");
        ALL.put("file-url", "file:///etc/passwd");
        ALL.put("metadata-url", "http://169.254.169.254/latest/meta-data/");
        ALL.put("loopback-url", "http://127.0.0.1:5432/");
        ALL.put("script-url", "javascript:alert('" + Values.MARK + "')");
        ALL.put("two-slashes", "//evil.example/" + Values.MARK);
        ALL.put("matrix-parameter", "a;jsessionid=1");
    }
}
