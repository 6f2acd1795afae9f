package io.vigie.detect.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          C'est un ESCROC                | c est un escroc
          v0leur vol3ur €scr0c $alope    | voleur voleur escroc salope
          arnaaaaaque                    | arnaaque
          les e s c r o c s              | les escrocs
          e.s.c.r.o.c                    | escroc
          l’arnaque, œuvre               | l arnaque oeuvre
          es\u200bcroc vo\u00adleur      | escroc voleur
          еsсrос (in Cyrillic)           | escroc in cyrillic
          𝐞𝐬𝐜𝐫𝐨𝐜                         | escroc
          I don't know                   | i do not know
          a-t-il volé ?                  | a t il vole
          la 3e fois à 12h30             | la 3e fois a 12h30
          """)
  void foldsWhatWritersDo(String text, String forms) {
    String unescaped =
        text.translateEscapes().replace("\\u200b", "\u200b").replace("\\u00ad", "\u00ad");
    List<String> found = Tokenizer.tokenize(unescaped).tokens().stream().map(Token::form).toList();

    assertThat(String.join(" ", found)).isEqualTo(forms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          06 12 34 56 78                   | PHONE
          +33612345678                     | PHONE
          jean@courriel.example            | EMAIL
          jean@courriel.example:Soleil2024 | CREDENTIAL
          https://x.example/a?b=c          | URL
          martin-sarl.fr                   | URL
          @jean.dupont                     | HANDLE
          #escroc                          | HASHTAG
          12000                            | NUMBER
          🤡                               | EMOJI
          """)
  void tellsWhatIsNoWord(String text, TokenKind kind) {
    List<Token> tokens = Tokenizer.tokenize("voir " + text + " ici").tokens();

    assertThat(tokens).hasSize(3);
    assertThat(tokens.get(1).kind()).isEqualTo(kind);
    assertThat("voir " + text + " ici").startsWith("voir " + text);
    assertThat(tokens.get(1).start()).isEqualTo(5);
    assertThat(tokens.get(1).end()).isEqualTo(5 + text.length());
  }

  @Test
  void aTitleDoesNotEndASentence() {
    TokenizedText text = Tokenizer.tokenize("M. Delmas vole. Vraiment ?! Oui");

    assertThat(text.sentences()).hasSize(3);
    assertThat(text.sentences().get(0).start()).isZero();
    assertThat(text.sentences().get(1).question()).isTrue();
    assertThat(text.original().substring(16, text.sentences().get(1).end()))
        .isEqualTo("Vraiment ?!");
  }

  @Test
  void knowsWhatIsQuoted() {
    TokenizedText text = Tokenizer.tokenize("il dit « escroc » et \"voleur\" puis part");

    assertThat(text.tokens().stream().filter(Token::quoted).map(Token::form))
        .containsExactly("escroc", "voleur");
  }

  @Test
  void thePartysNameBecomesOneMarker() {
    TokenizedText text =
        Tokenizer.tokenize("Avec Les Voleurs de Temps on rit").marking(List.of(new Span(5, 25)));

    assertThat(text.tokens().stream().map(Token::form)).containsExactly("avec", "@", "on", "rit");
    assertThat(text.tokens().get(1).kind()).isEqualTo(TokenKind.TARGET);
    assertThat(text.sentences().get(0).last()).isEqualTo(4);
  }

  @Test
  void nothingHasNoTokens() {
    assertThat(Tokenizer.tokenize("").tokens()).isEmpty();
    assertThat(Tokenizer.tokenize(" \n\u200b").sentences()).isEmpty();
  }
}
