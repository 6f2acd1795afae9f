package io.vigie.alerting;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Where an insurer takes claim notices in.
 *
 * @param url absolute, http or https
 * @param secretFile holds the shared secret of the signature; readable by its owner only
 */
public record ClaimEndpoint(String url, String secretFile) implements Serializable {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("NullAway") // the file may leave any key out
  public ClaimEndpoint {
    if (url == null || !isHttp(url)) {
      throw new IllegalArgumentException(
          "claims.<tenant>.url should be an http or https URL: was " + url);
    }
    if (secretFile == null || secretFile.isBlank()) {
      throw new IllegalArgumentException(
          "claims.<tenant>.secretFile is missing: notices could not be signed");
    }
  }

  private static boolean isHttp(String url) {
    try {
      URI uri = new URI(url);
      return uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?");
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
