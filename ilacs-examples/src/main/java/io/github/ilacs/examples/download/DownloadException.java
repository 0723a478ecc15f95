package io.github.ilacs.examples.download;

/** A file cannot be fetched and none was kept, with a message for the person who named it. */
public final class DownloadException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DownloadException(String message) {
    super(message);
  }
}
