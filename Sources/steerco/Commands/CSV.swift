/// Comma-separated values (RFC 4180).
enum CSV {
  /// Rows as text with CR LF line ends. It begins with a byte order mark, without which
  /// spreadsheets take UTF-8 for the machine's old code page.
  static func text(_ rows: [[String]]) -> String {
    "\u{FEFF}" + rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// One value, quoted where it must be. A value that a spreadsheet would run as a formula is led
  /// by an apostrophe: it is data.
  private static func cell(_ value: String) -> String {
    var value = Output.visible(value, keepingLines: true)
    if let first = value.unicodeScalars.first, "=+-@".unicodeScalars.contains(first),
      Int(value) == nil
    {
      value = "'" + value
    }
    guard value.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else {
      return value
    }
    return "\""
      + value.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
