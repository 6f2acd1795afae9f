package io.vigie.ingest.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class CanonicalUrlPropertyTest {

  @Property
  void canonicalFormIsItsOwnCanonicalForm(@ForAll("urls") String url) {
    String canonical = CanonicalUrl.of(url);
    assertThat(CanonicalUrl.of(canonical)).isEqualTo(canonical);
  }

  @Property
  void trackingParametersNeverMatter(@ForAll("urls") String url) {
    String canonical = CanonicalUrl.of(url);
    Assume.that(canonical.matches("https?://[a-z0-9-]+(\\.[a-z0-9-]+)*/[^#]*"));
    String tracked = canonical + (canonical.contains("?") ? "&" : "?") + "utm_source=x&fbclid=y";
    assertThat(CanonicalUrl.of(tracked)).isEqualTo(canonical);
  }

  @Provide
  Arbitrary<String> urls() {
    Arbitrary<String> rest =
        Arbitraries.strings().withChars("ab/.%2eE?&=#@: é\\ÀΣ\u200d😡1-_~[]").ofMaxLength(30);
    return Arbitraries.of("https://a.example/", "HTTP://b.example", "https://", "é", "//", "x:")
        .flatMap(start -> rest.map(end -> start + end));
  }
}
