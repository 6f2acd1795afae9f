package io.vigie.deploy.cli;

import io.vigie.deploy.refusal.Refusal;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The {@code vigie} command. Every command exits with 0 when it did as asked, 1 when it could not
 * (with the reason in one sentence on stderr), 2 when it was called wrongly; data goes to stdout
 * and everything else to stderr.
 */
@Command(
    name = "vigie",
    description = "Watches what is published about insured people and businesses.",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    subcommands = {
      DemoCommand.class,
      UpCommand.class,
      StatusCommand.class,
      StopCommand.class,
      ScoreCommand.class,
      ExplainCommand.class,
      ClassifyCommand.class,
      MatchCommand.class,
      LookalikeCommand.class,
      ReplayCommand.class,
      TokenCommand.class,
      DeadLettersCommand.class,
      TrainCommand.class,
      TrainFusionCommand.class,
      EvaluateCommand.class,
      EvaluateMentionsCommand.class,
      EvaluateLookalikesCommand.class,
      EvaluateMatchesCommand.class,
      CorpusCommand.class
    })
public final class Vigie implements Callable<Integer> {
  /** Held, because java.util.logging forgets a logger that nobody holds. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show stack traces and debug logs.")
  private boolean verbose;

  private Vigie() {}

  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    int status = run(arguments);
    System.out.flush();
    System.exit(status);
  }

  /** Runs one command in this process and gives its exit code. */
  static int run(String... arguments) {
    if (java.util.List.of(arguments).contains("--verbose")) {
      System.setProperty("vigie.log.level", "DEBUG");
      System.setProperty("vigie.log.library", "WARN");
      System.setProperty("vigie.log.trace", "full");
    } else {
      LUCENE.setLevel(Level.SEVERE); // it tells at each start how it uses newer Java versions
    }
    Vigie vigie = new Vigie();
    return new CommandLine(vigie)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler((e, command, parsed) -> vigie.explain(e))
        .execute(arguments);
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        java.util.Objects.requireNonNull(spec).commandLine(), "name a command");
  }

  private int explain(Exception e) {
    if (verbose) {
      e.printStackTrace();
    }
    System.err.println("vigie: " + sentence(e));
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static String sentence(Exception e) {
    if (e instanceof Refusal) {
      return String.valueOf(e.getMessage());
    }
    String reason =
        e instanceof IOException failure
            ? Reasons.of(failure)
            : e instanceof IllegalArgumentException ? e.getMessage() : e.toString();
    return "failed: " + reason + " (--verbose shows where)";
  }
}
