package io.vigie.detect.train;

import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.json.MalformedRecordException;
import io.vigie.ingest.party.Party;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One half of the labelled names: its parties and mentions.
 *
 * @param name {@code development} or {@code held-out}
 */
public record LabelledMentions(String name, List<Party> parties, List<LabelledMention> mentions) {
  private static final String HEADING = "== ";

  public LabelledMentions {
    parties = List.copyOf(parties);
    mentions = List.copyOf(mentions);
  }

  /**
   * Reads {@code NAME-portfolio.jsonl} and {@code NAME.txt}.
   *
   * @throws IOException when a file cannot be read
   * @throws IllegalArgumentException when a line is not as it should be
   */
  public static LabelledMentions read(Path folder, String name) throws IOException {
    List<Party> parties = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(name + "-portfolio.jsonl"))) {
      parties.add(party(line));
    }
    List<LabelledMention> mentions = new ArrayList<>();
    String phenomenon = "";
    for (String line : Files.readAllLines(folder.resolve(name + ".txt"))) {
      if (line.startsWith(HEADING)) {
        phenomenon = line.substring(HEADING.length());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        mentions.add(LabelledMention.parse(phenomenon, line));
      }
    }
    return new LabelledMentions(name, parties, mentions);
  }

  private static Party party(String line) {
    try {
      return IngestCodecs.PARTY.decode(line);
    } catch (MalformedRecordException e) {
      throw new IllegalArgumentException("no party: " + line, e);
    }
  }
}
