package io.vigie.deploy.cli;

import io.vigie.detect.classify.HarmClassifier;
import io.vigie.detect.classify.ShippedClassifier;
import io.vigie.detect.harm.Harm;
import io.vigie.ingest.json.RecordCodec;
import io.vigie.ingest.normalise.LanguageIdentifier;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "classify",
    description = "Reads {id, text, language?} and writes which harms each text does to anyone.",
    mixinStandardHelpOptions = true)
final class ClassifyCommand implements Callable<Integer> {
  private static final RecordCodec<TextToClassify> TEXT =
      new RecordCodec<>(TextToClassify.class, "text/1");

  @Mixin private ConfigurationOption configuration = new ConfigurationOption();
  @Mixin private StreamCommand stream = new StreamCommand();

  private final LanguageIdentifier languages = LanguageIdentifier.shipped();

  @Override
  public Integer call() throws IOException, InterruptedException {
    HarmClassifier classifier = ShippedClassifier.load(configuration.read().detect());
    return stream.run(line -> List.of(Json.bytes(classify(classifier, TEXT.decode(line.bytes())))));
  }

  private Map<String, Object> classify(HarmClassifier classifier, TextToClassify input) {
    String given = input.language();
    String language = given == null ? languages.identify(input.text()) : given;
    Map<Harm, Double> scores = classifier.scores(input.text(), language);
    Map<String, Object> answer = new LinkedHashMap<>();
    if (input.id() != null) {
      answer.put("id", input.id());
    }
    answer.put("scores", scores);
    answer.put("flags", flags(classifier, scores));
    return answer;
  }

  private static List<Harm> flags(HarmClassifier classifier, Map<Harm, Double> scores) {
    return scores.entrySet().stream()
        .filter(score -> score.getValue() >= classifier.threshold(score.getKey()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
