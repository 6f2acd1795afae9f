package io.vigie.detect.train;

import io.vigie.detect.classify.LinearHead;
import io.vigie.detect.classify.LinearModel;
import io.vigie.detect.classify.LinearModelFile;
import io.vigie.detect.harm.Harm;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Trains the linear model from the labelled sets that may be shipped. */
public final class Training {
  /** Name and version of what is trained. */
  public static final String VERSION = "linear-1";

  static final List<Harm> HARMS = List.of(Harm.HATE, Harm.INSULT, Harm.THREAT);
  private static final int LEAST_TO_CALIBRATE = 60;

  private Training() {}

  /**
   * Trains every head, calibrates it on texts it has not seen, and writes one file. The same data
   * give the same file. Takes some minutes on one core and up to 2 GB of heap.
   *
   * @param data folder of {@code <set>.jsonl.gz} files
   * @param out the model file to write
   * @param progress gets a line for each step
   * @throws IOException if a set is missing or the file can't be written
   */
  public static LinearModel run(Path data, Path out, Consumer<String> progress) throws IOException {
    Corpus corpus = new Corpus(data);
    List<LinearHead> heads = new ArrayList<>();
    for (Harm harm : HARMS) {
      heads.add(train(corpus, harm, progress));
    }
    LinearModel model = new LinearModel(VERSION, heads);
    try (OutputStream file = Files.newOutputStream(out)) {
      LinearModelFile.write(model, file);
    }
    progress.accept("wrote " + out + ", " + Files.size(out) + " bytes");
    return model;
  }

  private static LinearHead train(Corpus corpus, Harm harm, Consumer<String> progress)
      throws IOException {
    List<Example> examples = corpus.examples(harm, Split.TRAIN, true);
    progress.accept(harm + ": training on " + examples.size() + " examples");
    LinearHead head = HeadTrainer.train(harm, examples);
    List<Example> held = corpus.examples(harm, Split.CALIBRATE, true);
    progress.accept(harm + ": calibrating on " + held.size() + " examples");
    return head.scaled(scales(head, held));
  }

  private static Map<String, LinearHead.Scale> scales(LinearHead head, List<Example> held) {
    Map<String, LinearHead.Scale> scales = new HashMap<>();
    scales.put(LinearHead.ANY_LANGUAGE, PlattScaling.fit(points(head, held)));
    for (String language : List.of("fr", "en")) {
      List<Example> spoken = held.stream().filter(e -> e.language().equals(language)).toList();
      if (spoken.stream().filter(Example::positive).count() >= LEAST_TO_CALIBRATE) {
        scales.put(language, PlattScaling.fit(points(head, spoken)));
      }
    }
    return scales;
  }

  private static List<PlattScaling.Point> points(LinearHead head, List<Example> examples) {
    return examples.stream()
        .map(e -> new PlattScaling.Point(head.sum(e.features()), e.positive()))
        .toList();
  }
}
