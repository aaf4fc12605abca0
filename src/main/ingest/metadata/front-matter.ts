// The head of a Markdown text: its lines come in (YAML as such heads write it, or TOML); the facts of the article go out.
import type { PageFacts } from './describe';
import { isoMoment } from './iso-moment';

const field = /^([A-Za-z_-]{2,20})\s*[:=]\s*(.*)$/u;
const blockMark = /^[>|][+-]?\d?$/u;
const item = /^\s*-\s+(.+)$/u;
const webAddress = /^https?:\/\/\S+$/iu;

/** What the lines between the marks of a front matter tell of the article. */
export function frontMatterFacts(block: string): PageFacts {
  const fields = fieldsOf(block.split('\n'));
  const all = (...names: string[]): readonly string[] => names.map((name) => fields.get(name)).find(Boolean) ?? [];
  const pick = (...names: string[]): string | undefined => all(...names)[0];
  const published = isoMoment(pick('date', 'published', 'ngay') ?? '');
  const source = pick('source');
  const isAddress = source !== undefined && webAddress.test(source);
  const url = pick('url', 'link', 'source_url', 'canonical') ?? (isAddress ? source : undefined);
  // Beside the address a page was taken from stands when that was.
  const saved = isoMoment(pick('saved', 'clipped', 'accessed', 'retrieved', ...(isAddress ? ['created'] : [])) ?? '');
  const byline = all('author', 'authors', 'byline', 'tac-gia').join(', ');
  return {
    ...optional('title', pick('title', 'tieu-de')),
    ...optional('publisher', pick('publisher', ...(isAddress ? [] : ['source']), 'site', 'bao')),
    ...optional('byline', byline === '' ? undefined : byline),
    ...optional('url', url),
    ...optional('saved', saved),
    ...(published === undefined ? {} : { published: { value: published, basis: 'metadata', certain: true } }),
  };
}

function optional<K extends keyof PageFacts>(key: K, value: PageFacts[K] | undefined): PageFacts {
  return value === undefined ? {} : { [key]: value };
}

/** Values by name in small letters; what is broken into lines is put together, a list has a value for each item. */
function fieldsOf(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  let open: string[] | null = null;
  for (const line of lines) {
    const [, name, value = ''] = /^\s/u.test(line) ? [] : (field.exec(line) ?? []);
    const [, listed] = item.exec(line) ?? [];
    if (name !== undefined) fields.set(name.toLowerCase(), (open = blockMark.test(value) ? [] : valuesIn(value)));
    else if (listed !== undefined) open?.push(...valuesIn(listed));
    else if (line.trim() !== '' && open !== null) open.push([open.pop() ?? '', line.trim()].join(' ').trim());
  }
  return new Map([...fields].map(([name, values]) => [name, values.map(bare).filter((one) => one !== '')]));
}

function valuesIn(value: string): string[] {
  const inner = /^\[([^[\]]*)\]$/u.exec(value.trim())?.[1];
  return inner === undefined ? (value.trim() === '' ? [] : [value.trim()]) : inner.split(',').map((one) => one.trim());
}

/** Without quotation marks and without the marks of a link. */
function bare(value: string): string {
  return value
    .trim()
    .replace(/^(["'])(.*)\1$/u, '$2')
    .replace(/^\[\[(.+)\]\]$/u, '$1')
    .replace(/^\[([^\]]+)\]\([^)]*\)$/u, '$1');
}
