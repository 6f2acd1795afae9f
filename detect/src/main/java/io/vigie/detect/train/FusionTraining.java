package io.vigie.detect.train;

import io.vigie.detect.classify.FusionModel;
import io.vigie.detect.classify.FusionWeights;
import io.vigie.detect.classify.Question;
import io.vigie.detect.classify.SignReader;
import io.vigie.detect.classify.Signs;
import io.vigie.detect.corpus.CorpusMention;
import io.vigie.detect.corpus.CorpusPart;
import io.vigie.detect.corpus.CorpusReader;
import io.vigie.detect.corpus.CorpusSplit;
import io.vigie.detect.corpus.CorpusText;
import io.vigie.detect.encoder.TextEncoder;
import io.vigie.detect.harm.Harm;
import io.vigie.ingest.json.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Fits how the encoder's logit, the lexicon and the linear model become one calibrated probability,
 * on texts that none of them learnt from. Harms with few examples share the weights of the signs
 * and have their own offset; the ridge draws the offsets together.
 */
public final class FusionTraining {
  private static final int MOST_OF_A_SET = 300;

  private static final double COST = 1;
  private static final int SIGNS = 3;

  /**
   * Taken from the offset of the harms that only the corpus knows, when no party is asked for: half
   * of its texts harm somebody, of ordinary ones hardly any.
   */
  private static final double RARER_IN_THE_WILD = 2;

  /** What the public sets tell enough of for weights of its own. */
  private static final Set<Harm> COMMON = Set.of(Harm.HATE, Harm.INSULT, Harm.THREAT);

  private final SignReader reader;
  private final Consumer<String> progress;

  private FusionTraining(SignReader reader, Consumer<String> progress) {
    this.reader = reader;
    this.progress = progress;
  }

  /**
   * Where the texts lie.
   *
   * @param corpus of texts about a party
   * @param general of texts without a party
   * @param labelled folder of {@code <set>.jsonl.gz} files
   */
  public record Sources(Path corpus, Path general, Path labelled) {}

  /**
   * Fits the fusion.
   *
   * @param encoder what reads the texts
   * @param progress gets a line for each step
   * @throws IOException if a source can't be read
   */
  public static FusionModel run(TextEncoder encoder, Sources sources, Consumer<String> progress)
      throws IOException {
    Consumer<Problem> problems = problem -> progress.accept(problem.toString());
    List<CorpusText> all = CorpusReader.read(sources.corpus(), problems);
    List<CorpusText> party = CorpusSplit.part(all, CorpusPart.CALIBRATE);
    List<AskedText> anyone = new ArrayList<>(AskedTexts.corpus(party));
    anyone.addAll(AskedTexts.general(CorpusReader.readGeneral(sources.general(), problems)));
    anyone.addAll(AskedTexts.labelled(sources.labelled(), true, MOST_OF_A_SET));
    return new FusionTraining(SignReader.with(encoder), progress).fit(party, anyone);
  }

  private record Answer(Harm harm, Signs signs, boolean positive) {}

  /**
   * @param party texts that harm the given party or don't
   * @param anyone texts that attack anyone or don't
   */
  private FusionModel fit(List<CorpusText> party, List<AskedText> anyone) {
    Map<Question, Map<Harm, FusionWeights>> weights = new EnumMap<>(Question.class);
    progress.accept("reading " + party.size() + " texts about a party");
    weights.put(Question.PARTY, shared(party(party), List.of(Harm.values())));
    progress.accept("reading " + anyone.size() + " texts about anyone");
    List<Answer> answers = anyone(anyone);
    Map<Harm, FusionWeights> own = new EnumMap<>(Harm.class);
    shared(answers, rare()).forEach((harm, row) -> own.put(harm, row.lowered(RARER_IN_THE_WILD)));
    COMMON.forEach(harm -> own.put(harm, alone(answers, harm)));
    weights.put(Question.ANYONE, own);
    return new FusionModel(weights);
  }

  private static List<Harm> rare() {
    List<Harm> rare = new ArrayList<>(List.of(Harm.values()));
    rare.removeAll(COMMON);
    return rare;
  }

  private List<Answer> party(List<CorpusText> texts) {
    List<Answer> answers = new ArrayList<>();
    for (CorpusText text : texts) {
      CorpusMention seen = CorpusMention.of(text);
      reader
          .read(seen.mention(), seen.matches())
          .forEach(
              (harm, signs) -> answers.add(new Answer(harm, signs, text.harms().contains(harm))));
    }
    return answers;
  }

  private List<Answer> anyone(List<AskedText> texts) {
    List<Answer> answers = new ArrayList<>();
    for (AskedText text : texts) {
      Map<Harm, Signs> signs = reader.read(text.text(), text.language());
      text.answers()
          .forEach((harm, positive) -> answers.add(new Answer(harm, of(signs, harm), positive)));
    }
    return answers;
  }

  @SuppressWarnings("NullAway") // the reader gives every harm
  private static Signs of(Map<Harm, Signs> signs, Harm harm) {
    return signs.get(harm);
  }

  private static FusionWeights alone(List<Answer> answers, Harm harm) {
    double[] fitted =
        LogisticFit.fit(
            answers.stream()
                .filter(answer -> answer.harm() == harm)
                .map(a -> new LogisticFit.Point(a.signs().features(), a.positive()))
                .toList(),
            COST);
    return new FusionWeights(fitted[SIGNS], fitted[0], fitted[1], fitted[2]);
  }

  private static Map<Harm, FusionWeights> shared(List<Answer> answers, List<Harm> harms) {
    double[] fitted =
        LogisticFit.fit(
            answers.stream()
                .filter(answer -> harms.contains(answer.harm()))
                .map(a -> new LogisticFit.Point(pooled(a, harms), a.positive()))
                .toList(),
            COST);
    Map<Harm, FusionWeights> weights = new EnumMap<>(Harm.class);
    for (int i = 0; i < harms.size(); i++) {
      double offset = fitted[fitted.length - 1] + fitted[SIGNS + i];
      weights.put(harms.get(i), new FusionWeights(offset, fitted[0], fitted[1], fitted[2]));
    }
    return weights;
  }

  private static double[] pooled(Answer answer, List<Harm> harms) {
    double[] features = new double[SIGNS + harms.size()];
    System.arraycopy(answer.signs().features(), 0, features, 0, SIGNS);
    features[SIGNS + harms.indexOf(answer.harm())] = 1;
    return features;
  }
}
