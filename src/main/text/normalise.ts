// Text: decoded characters come in; the one text, its folds, words and sentences, which every later step shares, go out.

/** Turns decoded characters into `Article.text`: BOM off, NFC, CRLF and CR to LF, nothing else. */
export function toText(decoded: string): string {
  const body = decoded.charCodeAt(0) === 0xfeff ? decoded.slice(1) : decoded;
  const lines = body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
  return lines.normalize('NFC');
}
