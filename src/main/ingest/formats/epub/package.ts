// An EPUB's package: which of its parts are its chapters, in which order, and what it says of itself. Source: EPUB 3.3.
import type { ReadLimits } from '../../limits';
import { leafTexts } from '../packed/leaf-texts';
import { attribute, localName, readXml, xmlText } from '../packed/xml';
import type { Zip } from '../packed/zip';

/** What the package of an EPUB tells. */
export interface EpubPackage {
  /** Names of the parts with text, in reading order. */
  readonly chapters: readonly string[];
  /** Table of contents: each line's words and the part it leads to, in order. */
  readonly contents: readonly { readonly label: string; readonly part: string }[];
  /** The part that is the table of contents as a page. */
  readonly contentsPage: string | null;
  /** First value of each field: `title`, `creator`, `date`, `publisher`, `language`, `type`, `source`. */
  readonly fields: ReadonlyMap<string, string>;
  readonly isPeriodical: boolean;
}

interface Item {
  readonly part: string;
  readonly type: string;
  readonly properties: string;
}

/** Reads the package; `null` when there is none. */
export function readEpubPackage(zip: Zip, limits: ReadLimits): EpubPackage | null {
  const home = packagePart(zip, limits);
  const xml = home === null ? null : partText(zip, home);
  if (home === null || xml === null) return null;
  const items = new Map<string, Item>();
  const order: string[] = [];
  const state = { isPeriodical: false };
  readXml(
    xml,
    {
      open(name, attributes) {
        const get = (key: string): string => attribute(attributes, key) ?? '';
        if (name === 'item')
          items.set(get('id'), {
            part: resolve(home, get('href')),
            type: get('media-type'),
            properties: get('properties'),
          });
        else if (name === 'itemref') order.push(get('idref'));
        else if (name === 'meta' && /publication_type/u.test(get('name')))
          state.isPeriodical ||= /periodical/u.test(get('content'));
      },
      close: () => undefined,
    },
    limits,
  );
  const all = [...items.values()];
  const nav = all.find((item) => /(?:^|\s)nav(?:\s|$)/u.test(item.properties))?.part ?? null;
  const ncx = all.find((item) => item.type === 'application/x-dtbncx+xml')?.part ?? null;
  const fields = leafTexts(xml, limits);
  const kind = `${fields.get('type') ?? ''} ${fields.get('subject') ?? ''}`;
  return {
    chapters: [...new Set(order.flatMap((id) => items.get(id)?.part ?? []))],
    contents: contentsOf(zip, nav ?? ncx, limits),
    contentsPage: nav,
    fields,
    isPeriodical: state.isPeriodical || /\b(?:periodical|newspaper|magazine|news|collection|anthology)\b/iu.test(kind),
  };
}

function packagePart(zip: Zip, limits: ReadLimits): string | null {
  const found: string[] = [];
  readXml(
    partText(zip, 'META-INF/container.xml') ?? '',
    {
      open(name, attributes) {
        if (name === 'rootfile') found.push(attribute(attributes, 'full-path') ?? '');
      },
      close: () => undefined,
    },
    limits,
  );
  return found[0] ?? zip.names.find((name) => name.endsWith('.opf')) ?? null;
}

/** Characters of a part; `null` when there is none. */
export function partText(zip: Zip, name: string): string | null {
  const bytes = zip.read(name);
  return bytes === null ? null : xmlText(bytes);
}

const MOST_LINES = 5000;

/** Lines of a table of contents, of either kind: links of a page, or points of an NCX. */
function contentsOf(zip: Zip, part: string | null, limits: ReadLimits): { label: string; part: string }[] {
  const lines: { label: string; part: string }[] = [];
  if (part === null) return lines;
  let label = '';
  let target = '';
  readXml(
    partText(zip, part) ?? '',
    {
      open(name, attributes) {
        if (name === 'a' || name === 'navPoint') [label, target] = ['', attribute(attributes, 'href') ?? ''];
        if (name === 'content') target = attribute(attributes, 'src') ?? '';
        if (name === 'content' && lines.length < MOST_LINES)
          lines.push({ label: tidy(label), part: resolve(part, target) });
      },
      close(name) {
        if (name === 'a' && target !== '' && lines.length < MOST_LINES)
          lines.push({ label: tidy(label), part: resolve(part, target) });
      },
      text(words) {
        label += words;
      },
    },
    limits,
  );
  return lines;
}

function tidy(words: string): string {
  return words.replace(/\s+/gu, ' ').trim().normalize('NFC');
}

/** Name of the part that `href` in the part `from` leads to, without the place inside it. */
function resolve(from: string, href: string): string {
  const path = [...from.split('/').slice(0, -1), ...decode(href.replace(/#.*$/u, '')).split('/')];
  const found: string[] = [];
  for (const step of path) {
    if (step === '..') found.pop();
    else if (step !== '.' && step !== '') found.push(step);
  }
  return found.join('/');
}

function decode(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

/** Parts that a locked EPUB keeps from readers; fonts that are only scrambled do not count. */
export function lockedParts(zip: Zip, limits: ReadLimits): ReadonlySet<string> {
  const locked = new Set<string>();
  readXml(
    partText(zip, 'META-INF/encryption.xml') ?? '',
    {
      open(name, attributes) {
        if (localName(name) === 'CipherReference') locked.add(resolve('', attribute(attributes, 'URI') ?? ''));
      },
      close: () => undefined,
    },
    limits,
  );
  return locked;
}
