package io.github.ilacs.examples.record;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks through an Excel workbook before it is read, because a small file can be made to fill any
 * memory: with gigabytes of zeros, a cell in column ten million or a text that is not there.
 */
final class XlsxCheck {

  /** How large a workbook may be. Its rows have some fifty bytes each. */
  static final int MOST_BYTES = 16 << 20;

  /** How large its parts may be together, once they are unpacked. */
  static final int MOST_UNPACKED = 64 << 20;

  /** As many columns as Excel itself has. */
  static final int MOST_COLUMNS = 16_384;

  private static final String INSTEAD = "; save the table as CSV";

  private final String file;
  private long unpacked;
  private long texts;
  private long lastText = -1;
  private boolean isWorkbook;

  private XlsxCheck(String file) {
    this.file = file;
  }

  static RecordException broken(String file, Exception cause) {
    if (cause instanceof RecordException clear) {
      return clear;
    }
    return new RecordException(
        file
            + " cannot be read as an Excel workbook: "
            + UnusableRow.shortened(String.valueOf(cause.getMessage()).replaceAll("\\s+", " "))
            + "; save it again as .xlsx, or as CSV");
  }

  /**
   * Reads a workbook whole.
   *
   * @return its bytes, still packed
   * @throws RecordException if it is none, or larger than any record
   */
  static byte[] read(String file, InputStream bytes) throws IOException {
    byte[] content = bytes.readNBytes(MOST_BYTES + 1);
    if (content.length > MOST_BYTES) {
      throw new RecordException(
          file + " is larger than the " + (MOST_BYTES >> 20) + " MB of a workbook" + INSTEAD);
    }
    try {
      new XlsxCheck(file).check(content);
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw broken(file, e);
    }
    return content;
  }

  private void check(byte[] content) throws IOException, XMLStreamException {
    // The parser that comes with the library; the JDK's own writes to standard error what is wrong.
    XMLInputFactory xml = XMLInputFactory.newFactory();
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // By the list at its end, as the reader does: some programs write no sizes before the parts.
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        InputStream part = new Counted(zip.getInputStream(entry));
        if (entry.getName().equals("mimetype")) {
          refuseOpenDocument(part);
        } else if (entry.getName().endsWith(".xml")) {
          isWorkbook |= entry.getName().equals("[Content_Types].xml");
          checkPart(xml.createXMLStreamReader(part));
        }
        part.transferTo(OutputStream.nullOutputStream());
      }
    }
    if (!isWorkbook) {
      throw new RecordException(
          file + " is a ZIP archive and not an Excel workbook; save it as .xlsx or CSV");
    }
    if (lastText >= texts) {
      throw new IOException("a cell has text " + lastText + " of " + texts);
    }
  }

  private void refuseOpenDocument(InputStream part) throws IOException {
    String type = new String(part.readNBytes(100), StandardCharsets.US_ASCII);
    if (type.startsWith("application/vnd.oasis.opendocument")) {
      throw new RecordException(
          file + " is an OpenDocument file; save it as Excel workbook (.xlsx) or as CSV");
    }
  }

  private void checkPart(XMLStreamReader part) throws XMLStreamException {
    int cells = 0;
    boolean isText = false;
    while (part.hasNext()) {
      if (part.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (part.getLocalName()) {
        case "si" -> texts++;
        case "row" -> cells = 0;
        case "c" -> {
          cells++;
          String reference = part.getAttributeValue(null, "r");
          if (cells > MOST_COLUMNS || (reference != null && isTooFar(reference))) {
            throw new RecordException(
                file + " has more than the " + MOST_COLUMNS + " columns of Excel" + INSTEAD);
          }
          isText = "s".equals(part.getAttributeValue(null, "t"));
        }
        case "v" -> {
          if (isText) {
            String index = part.getElementText();
            lastText = index.isEmpty() ? lastText : Math.max(lastText, Integer.parseInt(index));
          }
        }
        default -> {
          // Nothing else grows while it is read.
        }
      }
    }
  }

  /** Whether a cell, such as {@code AB12}, stands in a column of more than three letters. */
  private static boolean isTooFar(String reference) {
    int letters = 0;
    for (int i = 0; i < reference.length(); i++) {
      letters += Character.isLetter(reference.charAt(i)) ? 1 : 0;
    }
    return letters > 3;
  }

  /** A part of an archive, unpacked and counted. */
  private final class Counted extends FilterInputStream {

    Counted(InputStream part) {
      super(part);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      int count = super.read(target, from, length);
      count(Math.max(0, count));
      return count;
    }

    private void count(int bytes) {
      unpacked += bytes;
      if (unpacked > MOST_UNPACKED) {
        throw new RecordException(
            file + " unpacks to more than " + (MOST_UNPACKED >> 20) + " MB" + INSTEAD);
      }
    }
  }
}
