package io.github.ilacs.examples.release;

import com.google.common.collect.ImmutableSortedMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * A zip file that has been read: the bundle that goes to Maven Central, or a jar in it.
 *
 * @param files the contents of each file, by its path in the zip file
 */
record Bundle(SortedMap<String, byte[]> files) {

  private static final Set<String> COMPANIONS = Set.of("asc", "md5", "sha1", "sha256", "sha512");

  static Bundle read(Path zip) throws IOException {
    return read(Files.readAllBytes(zip));
  }

  static Bundle read(byte[] zip) throws IOException {
    ImmutableSortedMap.Builder<String, byte[]> files = ImmutableSortedMap.naturalOrder();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.isDirectory()) {
          files.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return new Bundle(files.buildOrThrow());
  }

  byte[] file(String path) {
    byte[] content = files.get(path);
    if (content == null) {
      throw new AssertionError(path + " is missing among " + files.keySet());
    }
    return content;
  }

  Document xml(String path) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(file(path)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(path + " cannot be read", e);
    }
  }

  /** The paths of what is published for its own sake: neither a signature nor a checksum. */
  SortedSet<String> published() {
    return files.keySet().stream()
        .filter(path -> !COMPANIONS.contains(path.substring(path.lastIndexOf('.') + 1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Lays the files out in a folder. A bundle is laid out as a repository. */
  void unpack(Path folder) throws IOException {
    for (var file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }
}
