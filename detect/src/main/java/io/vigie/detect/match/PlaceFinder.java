package io.vigie.detect.match;

import io.vigie.detect.EvasionConfiguration;
import io.vigie.ingest.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds every place of a mention that may name a party. Made anew for each mention. */
final class PlaceFinder {
  private final PartySegments segments;
  private final EvasionConfiguration evasions;
  private final FirstLook look;
  private final List<MentionField> fields;
  private final List<Place> places = new ArrayList<>();

  PlaceFinder(
      PartySegments segments,
      EvasionConfiguration evasions,
      FirstLook look,
      List<MentionField> fields) {
    this.look = look;
    this.segments = segments;
    this.evasions = evasions;
    this.fields = fields;
  }

  List<Place> find() {
    boolean named = false;
    for (MentionField field : fields) {
      named |= find(field);
    }
    for (PartyIndex index : segments.indexes()) {
      if (named || index.queries().hasAlways()) {
        findQueries(index);
      }
    }
    return places;
  }

  /** Whether the field may hold a name or a word of a query. */
  private boolean find(MentionField field) {
    int seen = look.look(segments, evasions, field.text());
    if (field.field() == Field.ABOUT) {
      findAbout(field);
    } else if (seen != FirstLook.NOTHING) {
      field.links().forEach(link -> findOwners(field, link));
    }
    if (seen >= FirstLook.NAMES) {
      findNames(field);
    }
    return seen >= FirstLook.NAMES;
  }

  private void findNames(MentionField field) {
    FoldedText words = field.words();
    Readings readings = new Readings();
    new DisguiseFinder(words, evasions, readings).run();
    new WordCues(words, evasions, readings).run();
    for (PartyIndex index : segments.indexes()) {
      NamePlaces names = new NamePlaces(segments, index, field, evasions, places);
      new NameScan(index, words, names).run();
      if (evasions.typo()) {
        new TypingErrorScan(index, words, names::accept).run();
      }
      if (!readings.isEmpty()) {
        new ReadingScan(index, words, readings, names).run();
      }
    }
  }

  /** {@code about} is one address or handle; whoever owns it is meant. */
  private void findAbout(MentionField field) {
    String about = field.text();
    if (about.isBlank()) {
      return;
    }
    Link whole = new Link(Link.Kind.ADDRESS, 0, about.length());
    String handle = PartyKey.handle(about);
    if (handle != null) {
      owners(PartyKey.HANDLE, handle, field, whole, Evidence.ABOUT);
    }
    WebAddress address = WebAddress.parse(about);
    if (address != null && about.strip().indexOf(' ') < 0) {
      findAddress(field, whole, address, Evidence.ABOUT);
    }
  }

  private void findOwners(MentionField field, Link link) {
    String surface = link.in(field.text());
    if (link.kind() == Link.Kind.HANDLE) {
      findHandle(field, link, surface);
      return;
    }
    WebAddress address = WebAddress.parse(surface);
    if (address != null && link.kind() == Link.Kind.EMAIL) {
      findDomain(field, link, address, Evidence.DOMAIN);
    } else if (address != null) {
      findAddress(field, link, address, null);
    }
  }

  private void findHandle(MentionField field, Link link, String surface) {
    String handle = PartyKey.handle(surface);
    if (handle == null) {
      return;
    }
    owners(PartyKey.HANDLE, handle, field, link, Evidence.HANDLE);
    int server = handle.indexOf('@');
    if (server > 0) {
      String account = handle.substring(0, server);
      owners(PartyKey.HANDLE, account, field, link, Evidence.HANDLE);
    }
  }

  private void findAddress(
      MentionField field, Link link, WebAddress address, @Nullable Evidence as) {
    for (String key : address.listingKeys()) {
      owners(PartyKey.LISTING, key, field, link, as == null ? Evidence.LISTING : as);
    }
    findDomain(field, link, address, as == null ? Evidence.DOMAIN : as);
    Evidence account = as == null ? Evidence.HANDLE_IN_LINK : as;
    owners(PartyKey.HANDLE, address.host(), field, link, account);
    String name = address.account();
    if (name != null) {
      owners(PartyKey.HANDLE, name, field, link, account);
    }
  }

  private void findDomain(MentionField field, Link link, WebAddress address, Evidence evidence) {
    for (String domain : address.domains()) {
      owners(PartyKey.DOMAIN, domain, field, link, evidence);
    }
  }

  private void owners(PartyKey kind, String key, MentionField field, Link link, Evidence evidence) {
    segments.owners(kind, key, party -> places.add(Place.ofLink(field, link, party, evidence)));
  }

  private void findQueries(PartyIndex index) {
    for (PartyQuery query : index.queries().matching(fields)) {
      if (segments.counts(index, query.party())) {
        places.add(place(query));
      }
    }
  }

  /** The first word that the query needs; the empty start of the text when it needs none. */
  private Place place(PartyQuery query) {
    Set<String> terms = query.terms();
    for (MentionField field : fields) {
      FoldedText words = field.words();
      for (int word = 0; terms != null && word < words.size(); word++) {
        if (terms.contains(words.word(word))) {
          return at(field, words.start(word), words.end(word), query);
        }
      }
    }
    return at(fields.get(0), 0, 0, query);
  }

  private static Place at(MentionField field, int start, int end, PartyQuery query) {
    Party party = query.party();
    return Place.notNamed(field, start, end, party, Evidence.QUERY, query.source());
  }
}
