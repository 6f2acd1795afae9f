package io.vigie.deploy.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.Collectors;

/** The inbox as a page: every notice, newest first, with all its text escaped. */
final class InboxPage {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><title>Insurer's inbox</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="refresh" content="5">
      <style>
      body{font:16px/1.5 system-ui,sans-serif;margin:0;background:#f5f6f8;color:#1c2430}
      header{background:#1c2430;color:#fff;padding:1.2rem 2rem}header p{margin:0;color:#c3cad6}
      h1{margin:0;font-size:1.4rem}main{max-width:56rem;margin:1.5rem auto;padding:0 1rem}
      article{background:#fff;border:1px solid #dde1e7;border-radius:8px;padding:1rem 1.25rem;margin-bottom:1rem}
      h2{margin:0 0 .5rem;font-size:1.05rem}dl{display:grid;grid-template-columns:9rem 1fr;gap:.2rem 1rem;margin:0}
      dt{color:#5b6675}dd{margin:0;overflow-wrap:anywhere}pre{overflow:auto;background:#f5f6f8;padding:.75rem;border-radius:6px;font-size:.8rem}
      </style></head><body><header><h1>Insurer's inbox</h1>
      <p>What a claim intake received from Vigie. Part of the demonstration only.</p></header><main>
      """;

  private InboxPage() {}

  static String of(List<ReceivedNotice> notices) {
    String body =
        notices.isEmpty()
            ? "<p>Nothing yet. Confirm an alert, request help, and its notice arrives here.</p>"
            : notices.stream().map(InboxPage::article).collect(Collectors.joining("\n"));
    return HEAD + body + "</main></body></html>\n";
  }

  private static String article(ReceivedNotice notice) {
    JsonNode fnol = parse(notice.body());
    return "<article><h2>"
        + escape(notice.key())
        + "</h2><dl>"
        + row("Insurer", notice.tenant())
        + row("Received", notice.receivedAt().toString())
        + row("Policy", fnol.at("/policy/number").asText("not told"))
        + row("Insured", fnol.at("/insured/partyId").asText("not told"))
        + row("Facts", fnol.at("/facts").asText("not told"))
        + "</dl><details><summary>The whole notice</summary><pre>"
        + escape(fnol.toPrettyString())
        + "</pre></details></article>";
  }

  private static String row(String term, String value) {
    return "<dt>" + term + "</dt><dd>" + escape(value) + "</dd>";
  }

  private static JsonNode parse(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      return JSON.getNodeFactory().textNode(body);
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
