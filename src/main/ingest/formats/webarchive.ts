// Pages saved by Safari: a property list comes in; the article of its main page goes out.
import { decodePart } from './mail/charset';
import { htmlDocument } from './html';
import { plainDocument } from './txt';
import { refused, type RawFile, type Source } from '../source';
import { openBinaryPlist } from './webarchive/binary-plist';
import { xmlPlistValue } from './webarchive/xml-plist';

const MAIN = 'WebMainResource';

/** Reads the main page of a web archive; its pictures, styles and frames are not articles. */
export function readWebarchive({ bytes }: RawFile): Source {
  const value = valuesOf(bytes);
  const data = value('WebResourceData');
  if (data === null || data.length === 0) {
    return refused('parse-failed', 'The web archive is damaged: it holds no main page.');
  }
  const raw = typeof data === 'string' ? Buffer.from(data) : data;
  const { text, plain, encoding, issues } = decodePart(raw, said(value('WebResourceTextEncodingName')));
  const document =
    said(value('WebResourceMIMEType')) === 'text/plain' ? plainDocument(text) : htmlDocument(text, plain);
  const url = said(value('WebResourceURL'));
  const isWeb = url !== undefined && /^https?:\/\/\S+$/iu.test(url);
  return { encoding, documents: [{ ...document, page: { ...(isWeb ? { url } : {}), ...document.page } }], issues };
}

function valuesOf(bytes: Buffer): (key: string) => string | Buffer | null {
  const binary = openBinaryPlist(bytes);
  if (binary !== null) return (key) => binary.value(MAIN, key);
  const xml = bytes.toString('utf8');
  return (key) => xmlPlistValue(xml, MAIN, key);
}

function said(value: string | Buffer | null): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
