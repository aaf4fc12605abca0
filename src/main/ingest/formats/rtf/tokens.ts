// RTF: bytes come in; its groups, control words and characters go out, in order. Source: Microsoft's RTF 1.9.1.

/** One token; `text` holds bytes as Latin-1 characters, still to be decoded. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  | { readonly kind: 'text'; readonly bytes: string };

/** Walks the tokens of an RTF file; `visit` may be called millions of times. */
export function rtfTokens(source: string, visit: (token: RtfToken) => void): void {
  let at = 0;
  while (at < source.length) {
    const char = source[at];
    if (char === '{' || char === '}') {
      visit({ kind: char === '{' ? 'open' : 'close' });
      at += 1;
    } else if (char === '\\') at = control(source, at + 1, visit);
    else if (char === '\r' || char === '\n' || char === '\0') at += 1;
    else {
      const end = endOfText(source, at);
      visit({ kind: 'text', bytes: source.slice(at, end) });
      at = end;
    }
  }
}

function endOfText(source: string, from: number): number {
  let at = from;
  for (; at < source.length; at += 1) {
    const unit = source.charCodeAt(at);
    if (unit === 0x5c || unit === 0x7b || unit === 0x7d || unit === 0x0d || unit === 0x0a || unit === 0) break;
  }
  return at;
}

const wordShape = /([a-zA-Z]{1,32})(-?\d{1,10})? ?/uy;

function control(source: string, at: number, visit: (token: RtfToken) => void): number {
  wordShape.lastIndex = at;
  const found = wordShape.exec(source);
  if (found === null) return controlSymbol(source, at, visit);
  const name = found[1] ?? '';
  const value = found[2] === undefined ? null : Number(found[2]);
  const end = at + found[0].length;
  // Bytes of a picture may look like anything.
  if (name === 'bin') return end + Math.max(0, value ?? 0);
  visit({ kind: 'word', name, value });
  return end;
}

function controlSymbol(source: string, at: number, visit: (token: RtfToken) => void): number {
  const char = source[at] ?? '';
  if (char === "'") {
    const byte = Number.parseInt(source.slice(at + 1, at + 3), 16);
    if (!Number.isNaN(byte)) visit({ kind: 'text', bytes: String.fromCharCode(byte) });
    return at + 3;
  }
  if (char === '\\' || char === '{' || char === '}') visit({ kind: 'text', bytes: char });
  else visit({ kind: 'word', name: char === '\r' || char === '\n' ? 'par' : char, value: null });
  return at + 1;
}
