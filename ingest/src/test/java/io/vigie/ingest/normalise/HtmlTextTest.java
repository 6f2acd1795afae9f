package io.vigie.ingest.normalise;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HtmlTextTest {

  @Test
  void paragraphsKeepAnEmptyLineBetween() {
    assertThat(HtmlText.of("<p>Un.</p><p>Deux<br>trois.</p>\n<ul><li>a</li><li>b</li></ul>"))
        .isEqualTo("Un.\n\nDeux\ntrois.\n\na\nb");
  }

  @Test
  void entitiesAreDecodedAndTextComposed() {
    assertThat(HtmlText.of("L&rsquo;&eacute;t&#233; e\u0301 &amp; &lt;b&gt; &#x1F621;"))
        .isEqualTo("L’été é & <b> 😡");
  }

  @Test
  void dropsScriptsStylesAndComments() {
    assertThat(
            HtmlText.of(
                "<style>p{}</style>Bon<script>alert('x')</script><!-- caché -->jour<noscript>n"
                    + "</noscript><template>t</template>"))
        .isEqualTo("Bonjour");
  }

  @Test
  void whiteSpaceCollapsesAsOnAPage() {
    assertThat(HtmlText.of("  <b>Un</b>\n\n   <i>deux</i>&nbsp;trois ")).isEqualTo("Un deux trois");
  }

  @Test
  void emojiPicturesBecomeCharacters() {
    assertThat(HtmlText.of("Nul <img class=\"emoji\" alt=\"😡\" src=\"x\">")).isEqualTo("Nul 😡");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "je vous <3 tous",
        "si a<b et c>d",
        "R&D, AT&T et Dupont & fils",
        "<Nom> <prénom>",
        "  deux  espaces \n\n et e\u0301 \r\n",
        "prix < 5 > 3",
        "&nbsp sans point-virgule",
        "<<< >>>",
        "a < b = c >",
        "x <i y",
        ""
      })
  void textThatIsNoMarkupIsLeftAlone(String text) {
    assertThat(HtmlText.ifMarkup(text)).isSameAs(text);
  }

  @Test
  void recognisesTagsAndEntities() {
    assertThat(HtmlText.ifMarkup("Des <b>escrocs</b> !")).isEqualTo("Des escrocs !");
    assertThat(HtmlText.ifMarkup("Un<br/>deux")).isEqualTo("Un\ndeux");
    assertThat(HtmlText.ifMarkup("L&#39;accueil\n\n d&eacute;plorable"))
        .isEqualTo("L'accueil\n\n déplorable");
    assertThat(HtmlText.ifMarkup("<a href='x'>ici</a> &lt;3")).isEqualTo("ici <3");
  }

  @Test
  void lineBreaksStayWhenMarkupHasNoBlocks() {
    assertThat(HtmlText.ifMarkup("Un <b>mot</b>\n\nDeux")).isEqualTo("Un mot\n\nDeux");
  }

  @Test
  void controlCharactersGo() {
    assertThat(HtmlText.clean("a\u0000b\u0007c\u0085d\te\r\nf")).isEqualTo("abcd\te\nf");
    assertThat(HtmlText.clean("x\ud83dy")).isEqualTo("x\ufffdy");
  }

  @Test
  void aMebibyteOfHostileMarkupTakesLittleTime() {
    assertHarmless(1024 * 1024);
    assertHarmless(128 * 1024);
  }

  private static void assertHarmless(int size) {
    for (String piece :
        new String[] {
          "<div>", "<a><b>", "<table><b>", "<", "&", "&amp;", "<b a=", "</b>", "<!--"
        }) {
      String hostile = piece.repeat(size / piece.length());
      assertTimeout(ofSeconds(20), () -> HtmlText.ifMarkup(hostile), piece);
      assertTimeout(ofSeconds(20), () -> HtmlText.of(hostile), piece);
    }
  }
}
