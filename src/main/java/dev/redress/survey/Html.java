package dev.redress.survey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// A page as every browser of the last ten years shows it, without a script. Nothing of it is
/// loaded from elsewhere, and it is sent nowhere else.
final class Html {

    // Large enough for a thumb, also on a narrow screen; dark where the reader likes it dark.
    private static final String STYLE =
            """
            :root{color-scheme:light dark;--ink:#1c2430;--paper:#f4f6f8;--card:#fff;--line:#7b8794;\
            --soft:#52606d;--mark:#0b5cad;--on:#fff;--bad:#b00020}
            @media(prefers-color-scheme:dark){:root{--ink:#eef1f4;--paper:#14181d;--card:#1e242b;\
            --line:#8a96a3;--soft:#b4bec8;--mark:#7db7f2;--on:#0d1115;--bad:#ff8a80}}
            *{box-sizing:border-box}
            body{margin:0;background:var(--paper);color:var(--ink);\
            font:1.0625rem/1.55 system-ui,"PingFang SC","Microsoft YaHei",sans-serif}
            main{max-width:36rem;margin:0 auto;padding:1rem}
            h1{font-size:1.5rem;line-height:1.3;margin:.5rem 0}
            fieldset,.card{border:0;margin:0 0 1rem;padding:1rem;background:var(--card);\
            border-radius:.75rem;min-width:0}
            legend{float:left;width:100%;padding:0;margin-bottom:.5rem;font-weight:600}
            legend+*{clear:both}
            .row{display:grid;grid-template-columns:repeat(5,1fr);gap:.5rem}
            .c4{grid-template-columns:repeat(4,1fr)}.c6{grid-template-columns:repeat(6,1fr);gap:.375rem}
            .row label,.wide label{display:block;position:relative}
            .row input,.wide input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;\
            cursor:pointer}
            .row span,.wide span{display:flex;align-items:center;justify-content:center;\
            min-height:2.75rem;padding:.25rem .5rem;border:1px solid var(--line);border-radius:.5rem}
            .wide label{margin-top:.5rem}
            input:checked+span{background:var(--mark);border-color:var(--mark);color:var(--on);\
            font-weight:600}
            input:focus-visible+span,textarea:focus-visible,.text:focus-visible,button:focus-visible,\
            a:focus-visible{outline:3px solid var(--mark);outline-offset:2px}
            .ends{display:flex;justify-content:space-between;color:var(--soft);font-size:.9375rem;\
            margin:.25rem 0 0}
            .hint{color:var(--soft);font-size:.9375rem;margin:.25rem 0 .5rem}
            .bad{color:var(--bad);font-weight:600;margin:.25rem 0 .5rem}
            label.name{font-weight:600;display:block}
            textarea,.text{width:100%;font:inherit;color:inherit;background:var(--card);padding:.625rem;\
            border:1px solid var(--line);border-radius:.5rem}
            button{font:inherit;width:100%;min-height:3rem;border-radius:.5rem;cursor:pointer;\
            border:1px solid var(--mark);background:var(--mark);color:var(--on);font-weight:600}
            button.quiet{background:none;border:0;color:var(--soft);font-weight:400;\
            text-decoration:underline}
            a{color:var(--mark);display:inline-block;padding:.5rem 0}
            """;

    /// What a browser may do with such a page: show it in this style, and send its form back.
    static final String POLICY =
            "default-src 'none'; style-src 'sha256-%s'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
                    .formatted(hash(STYLE));

    private Html() {}

    /// @param title as text
    /// @param body as HTML
    static String page(String language, String title, String body) {
        return """
        <!doctype html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>%s</title>
        <style>%s</style>
        </head>
        <body><main>
        %s
        </main></body>
        </html>
        """
                .formatted(language, escaped(title), STYLE, body);
    }

    /// Text as it may stand in an element or between the quotes of an attribute.
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints()
                .forEachOrdered(c -> {
                    switch (c) {
                        case '&' -> escaped.append("&amp;");
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        case '"' -> escaped.append("&quot;");
                        case '\'' -> escaped.append("&#39;");
                        default -> escaped.appendCodePoint(c);
                    }
                });
        return escaped.toString();
    }

    private static String hash(String style) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }
}
