package io.vigie.dashboards.web.whoisit;

import io.vigie.dashboards.feed.AmbiguousBook;
import io.vigie.dashboards.feed.PartyBook;
import io.vigie.dashboards.web.SafeLink;
import io.vigie.dashboards.web.Texts;
import io.vigie.dashboards.web.alert.QuotedText;
import io.vigie.detect.ambiguity.AmbiguousMention;
import io.vigie.detect.ambiguity.Candidate;
import io.vigie.detect.ambiguity.NameChoice;
import io.vigie.detect.ambiguity.WordProposal;
import io.vigie.ingest.mention.Author;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.party.Party;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes what the page shows of a question. */
final class QuestionViews {
  private static final int MOST_CONTEXT_WORDS = 8;

  private final PartyBook parties;

  QuestionViews(PartyBook parties) {
    this.parties = parties;
  }

  WhoIsItView.Question of(AmbiguousBook.Entry entry, List<WordProposal> proposals, Texts texts) {
    AmbiguousMention question = entry.question();
    Mention mention = question.mention();
    NameChoice choice = entry.choice();
    return new WhoIsItView.Question(
        question.id(),
        question.surface(),
        question.tenant(),
        question.harms().stream().map(texts::of).toList(),
        mention.titleOrEmpty(),
        text(question),
        texts.when(entry.since()),
        byline(mention, texts),
        SafeLink.of(mention.url()),
        question.candidates().stream().map(one -> person(one, choice, texts)).toList(),
        choice == null ? "" : answer(choice, texts),
        proposals.stream().map(this::proposal).toList());
  }

  private static QuotedText text(AmbiguousMention question) {
    Mention mention = question.mention();
    return switch (question.field()) {
      case TEXT ->
          QuotedText.of(
              mention.textOrEmpty(),
              question.surface(),
              Math.max(0, question.start() - question.textStart()));
      case TITLE, ABOUT -> QuotedText.of(mention.textOrEmpty(), "", 0);
    };
  }

  private static String byline(Mention mention, Texts texts) {
    Author author = mention.author();
    String host = SafeLink.host(mention.url());
    return Stream.of(
            author == null ? null : author.name() == null ? author.key() : author.name(),
            host == null ? mention.source() : host,
            mention.publishedAt() == null
                ? texts.get("alert.publishedUnknown")
                : texts.get("alert.published", texts.when(mention.publishedAt())))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  private WhoIsItView.Person person(Candidate candidate, @Nullable NameChoice choice, Texts texts) {
    Optional<Party> party = parties.find(candidate.partyId());
    return new WhoIsItView.Person(
        candidate.partyId(),
        parties.nameOf(candidate.partyId()),
        party.map(known -> texts.of(known.kind())).orElse(texts.get("party.unknown")),
        party.map(QuestionViews::about).orElse(""),
        texts.get("score.number", candidate.confidence()),
        candidate.reasons(),
        choice != null && candidate.partyId().equals(choice.partyId()));
  }

  private static String about(Party party) {
    return Stream.concat(party.context().stream(), party.domains().stream())
        .limit(MOST_CONTEXT_WORDS)
        .collect(Collectors.joining(", "));
  }

  private String answer(NameChoice choice, Texts texts) {
    String party = choice.partyId();
    return party == null
        ? texts.get("who.saidNobody", choice.by(), texts.when(choice.at()))
        : texts.get("who.said", choice.by(), parties.nameOf(party), texts.when(choice.at()));
  }

  private WhoIsItView.Proposal proposal(WordProposal proposal) {
    return new WhoIsItView.Proposal(
        parties.nameOf(proposal.partyId()),
        proposal.use() == WordProposal.Use.CONTEXT,
        proposal.words().stream()
            .map(word -> new WhoIsItView.Word(word, WordValue.of(proposal, word)))
            .toList());
  }
}
