package io.vigie.detect.match;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Gives Lucene the same folded words that names are matched over. */
final class FoldedTokenizer extends Tokenizer {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private FoldedText text = FoldedText.of("");
  private int next;

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (next >= text.size()) {
      return false;
    }
    term.append(text.word(next));
    offset.setOffset(text.start(next), text.end(next));
    next++;
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    text = FoldedText.of(read(input));
    next = 0;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int length = text.original().length();
    offset.setOffset(length, length);
  }

  private static String read(Reader reader) throws IOException {
    StringWriter writer = new StringWriter();
    reader.transferTo(writer);
    return writer.toString();
  }
}
