package io.github.ilacs.examples.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small workbooks, with nothing in them that a reader can do without. */
final class Xlsx {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** The header of a sheet of focused visits. */
  static final String VISITS_HEADER = row(RecordFolder.VISITS_HEADER.split(",", -1));

  private final Map<String, String> sheets = new LinkedHashMap<>();
  private final StringBuilder texts = new StringBuilder();
  private boolean is1904;

  /** Adds a sheet with its rows. */
  Xlsx sheet(String name, String rows) {
    sheets.put(name, rows);
    return this;
  }

  /** Adds a text to which cells refer by its number. */
  Xlsx text(String text) {
    texts.append("<si>").append(text).append("</si>");
    return this;
  }

  /** Counts days from 1904 on. */
  Xlsx from1904() {
    is1904 = true;
    return this;
  }

  /** A cell that holds a text of its own. */
  static String cell(String text) {
    return "<c t='inlineStr'><is><t>" + escaped(text) + "</t></is></c>";
  }

  /** A row of such cells. */
  static String row(String... texts) {
    return Arrays.stream(texts).map(Xlsx::cell).collect(Collectors.joining("", "<row>", "</row>"));
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\r", "&#13;");
  }

  byte[] bytes() {
    StringBuilder names = new StringBuilder();
    StringBuilder targets = new StringBuilder();
    Map<String, String> parts = new LinkedHashMap<>();
    int number = 0;
    for (Map.Entry<String, String> sheet : sheets.entrySet()) {
      number++;
      names.append(
          "<sheet name='%s' sheetId='%s' r:id='r%s'/>".formatted(sheet.getKey(), number, number));
      targets.append(
          "<Relationship Id='r%s' Target='worksheets/sheet%s.xml'/>".formatted(number, number));
      parts.put(
          "xl/worksheets/sheet" + number + ".xml",
          "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>"
              .formatted(MAIN, sheet.getValue()));
    }
    parts.put(
        "[Content_Types].xml",
        ("<Types xmlns='%scontent-types'>"
                + "<Override PartName='/xl/workbook.xml' ContentType='%ssheet.main+xml'/>"
                + "<Override PartName='/xl/styles.xml' ContentType='%sstyles+xml'/>"
                + "<Override PartName='/xl/sharedStrings.xml' ContentType='%ssharedStrings+xml'/>"
                + "</Types>")
            .formatted(PACKAGE, TYPE, TYPE, TYPE));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns='%s' xmlns:r='%s'><workbookPr date1904='%s'/><sheets>%s</sheets></workbook>"
            .formatted(MAIN, OFFICE, is1904, names));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns='%srelationships'>%s</Relationships>".formatted(PACKAGE, targets));
    parts.put(
        "xl/styles.xml",
        ("<styleSheet xmlns='%s'><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>"
                + "</styleSheet>")
            .formatted(MAIN));
    parts.put("xl/sharedStrings.xml", "<sst xmlns='%s'>%s</sst>".formatted(MAIN, texts));
    return zip(parts);
  }

  static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
