package br.com.connectenergy.local.http;

/** Text made safe for a page, and the frame of every page of the simulators. */
public final class Html {
    private static final String STYLE = "body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;"
            + "padding:0 1rem;color:#1b2733}table{border-collapse:collapse;width:100%}th,td{text-align:left;"
            + "padding:.4rem .6rem;border-bottom:1px solid #d5dde5;vertical-align:top}"
            + "article{border:1px solid #d5dde5;border-radius:6px;padding:.8rem 1rem;margin:1rem 0}"
            + "pre{white-space:pre-wrap;font:inherit;margin:.5rem 0 0}h2{font-size:1.05rem;margin:0}"
            + "small{color:#5b6b7a}a{color:#0b5cad}";

    private Html() {}

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Escaped text whose addresses can be clicked. */
    public static String linked(String text) {
        return escape(text).replaceAll("(https?://[^\\s<]+)", "<a href=\"$1\">$1</a>");
    }

    public static Reply page(String title, String body) {
        return Reply.html("<!doctype html><html lang=\"pt-BR\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>" + escape(title) + "</title><style>"
                + STYLE + "</style></head><body><h1>" + escape(title) + "</h1>" + body + "</body></html>");
    }
}
