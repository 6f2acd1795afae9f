package io.vigie.detect.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The files of one model, wherever they lie. */
interface EncoderFiles {
  String DESCRIPTION = "model.json";
  String MODEL = "model.onnx";
  String TOKENIZER = "tokenizer.json";

  /**
   * The content of a file.
   *
   * @throws IOException if it is missing or can't be read; the message names it
   */
  byte[] read(String name) throws IOException;

  /** The files of a folder. */
  static EncoderFiles in(Path folder) {
    return name -> {
      try {
        return Files.readAllBytes(folder.resolve(name));
      } catch (NoSuchFileException e) {
        throw new IOException(folder.resolve(name) + " is missing", e);
      }
    };
  }

  /** The files that lie beside this class. */
  static EncoderFiles onClassPath(String folder) {
    return name -> {
      try (InputStream in = EncoderFiles.class.getResourceAsStream(folder + "/" + name)) {
        if (in == null) {
          throw new IOException(folder + "/" + name + " is missing from the class path");
        }
        return in.readAllBytes();
      }
    };
  }

  /**
   * The content of a file whose digest is known.
   *
   * @throws IOException if it is missing or was changed
   */
  default byte[] verified(String name, EncoderDescription description) throws IOException {
    byte[] content = read(name);
    if (!sha256(content).equals(description.sha256().get(name))) {
      throw new IOException(name + " is damaged: its digest is not the one in " + DESCRIPTION);
    }
    return content;
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
