package io.vigie.deploy.demo;

import io.vigie.deploy.refusal.Refusal;
import io.vigie.ingest.party.Party;
import io.vigie.ingest.portfolio.PortfolioReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The invented portfolio and mentions of the demonstration.
 *
 * @param portfolio {@code party/1} lines
 * @param mentions {@code mention/1} lines, in the order in which they are to appear
 */
public record DemoFiles(Path portfolio, Path mentions) {

  /**
   * The files in {@code deploy/demo} of the checkout that {@code home} is.
   *
   * @throws Refusal when they are not there
   */
  public static DemoFiles in(Path home) {
    Path folder = home.resolve("deploy").resolve("demo");
    DemoFiles files =
        new DemoFiles(folder.resolve("portfolio.jsonl"), folder.resolve("mentions.jsonl"));
    if (!Files.isRegularFile(files.portfolio) || !Files.isRegularFile(files.mentions)) {
      throw new Refusal("the demonstration's files should lie in " + folder.toAbsolutePath());
    }
    return files;
  }

  /** The insured parties. */
  public List<Party> parties() {
    List<Party> parties = new ArrayList<>();
    try {
      var unused =
          new PortfolioReader(true, problem -> refuse(problem.toString()))
              .read(
                  portfolio.toString(), InputStream.nullInputStream(), party -> parties.add(party));
    } catch (IOException e) {
      throw new Refusal("cannot read " + portfolio + ": " + e.getMessage(), e);
    }
    return parties;
  }

  private static void refuse(String problem) {
    throw new Refusal("the demonstration's portfolio is broken: " + problem);
  }
}
