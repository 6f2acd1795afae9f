package io.vigie.ingest.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;

/**
 * Keeps fetches on the public web: only {@code http} and {@code https}, and every address of the
 * host must be public unless the host is allowed by configuration. The platform's name cache (30 s)
 * makes the connection use the addresses that were checked.
 */
final class DestinationGuard {
  private final List<String> allowedHosts;
  private final Resolver resolver;

  DestinationGuard(List<String> allowedHosts, Resolver resolver) {
    this.allowedHosts = allowedHosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
    this.resolver = resolver;
  }

  /** Where names are looked up. */
  @FunctionalInterface
  interface Resolver {
    InetAddress[] resolve(String host) throws UnknownHostException;
  }

  /** The destination that {@code url} names, when it may be fetched. */
  URI require(String url) throws FetchException {
    URI target = parse(url);
    String host = target.getHost().toLowerCase(Locale.ROOT);
    if (!allowedHosts.contains(host)) {
      requirePublic(host);
    }
    return target;
  }

  private static URI parse(String url) throws FetchException {
    try {
      URI target = new URI(url);
      String scheme = target.getScheme();
      if (!"http".equalsIgnoreCase(scheme) && !"https".equalsIgnoreCase(scheme)) {
        throw new FetchException("only http and https are fetched: was " + url);
      }
      if (target.getHost() == null || target.getUserInfo() != null) {
        throw new FetchException("should have a host and no user name: was " + url);
      }
      return target;
    } catch (URISyntaxException e) {
      throw new FetchException("not a URL: " + url, null, e);
    }
  }

  private void requirePublic(String host) throws FetchException {
    try {
      for (InetAddress address : resolver.resolve(host)) {
        if (!PublicAddress.is(address)) {
          throw new FetchException(
              host + " should have public addresses only: has " + address.getHostAddress());
        }
      }
    } catch (UnknownHostException e) {
      throw new FetchException("unknown host " + host, null, e);
    }
  }
}
