/** Value under two nested keys of an XML property list; `null` when there is none. Data comes as its bytes. */
export function xmlPlistValue(xml: string, outer: string, inner: string): string | Buffer | null {
  const from = xml.indexOf(`<key>${outer}</key>`);
  if (from < 0) return null;
  const at = xml.indexOf(`<key>${inner}</key>`, from);
  if (at < 0) return null;
  const rest = xml.slice(at + inner.length + '<key></key>'.length);
  const open = /^\s*<(data|string)>/u.exec(rest);
  if (open === null) return null;
  const start = open[0].length;
  const stop = rest.indexOf(`</${open[1] ?? ''}>`, start);
  const content = rest.slice(start, stop < 0 ? undefined : stop);
  return open[1] === 'data' ? Buffer.from(content, 'base64') : unescaped(content);
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/gu, (_, name: string) => entities[name] ?? '');
}
