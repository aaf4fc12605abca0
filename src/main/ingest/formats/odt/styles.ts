// OpenDocument's styles, from both parts that hold them: fonts, hidden text, and the names by which roles are told.
import type { ReadLimits } from '../../limits';
import { formatNumber } from '../office/list-number';
import { attribute, readXml, type Attributes, type XmlHandler } from '../packed/xml';

interface Style {
  readonly parent: string | null;
  /** The name people see, where it differs from the style's own. */
  readonly name: string;
  font?: string;
  isHidden?: boolean;
  isRaised?: boolean;
}

/** What a chain of styles says of the letters under it. */
export interface OdtLook {
  readonly font: string | null;
  readonly isHidden: boolean;
  /** Small and above the line. */
  readonly isRaised: boolean;
}

interface ListLevel {
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly shownLevels: number;
}

const DEEPEST_CHAIN = 20;

/** Reads the styles of `content.xml` and `styles.xml`, given in this order. */
export function readOdtStyles(parts: readonly string[], limits: ReadLimits): OdtStyles {
  const styles = new OdtStyles();
  for (const xml of parts) readXml(xml, styles, limits);
  return styles;
}

/** The styles of one document: it reads them, then answers. */
export class OdtStyles implements XmlHandler {
  private readonly byName = new Map<string, Style>();
  private readonly faces = new Map<string, string>();
  private readonly levels = new Map<string, ListLevel>();
  private current: Style | null = null;
  private list = '';

  readonly open = (name: string, attributes: Attributes): void => {
    if (name === 'font-face') this.faces.set(attributes['style:name'] ?? '', attributes['svg:font-family'] ?? '');
    else if (name === 'style' || name === 'default-style') this.openStyle(name, attributes);
    else if (name === 'text-properties' && this.current !== null) describeLetters(this.current, attributes);
    else if (name === 'list-style' || name === 'outline-style') this.list = attribute(attributes, 'name') ?? '';
    else if (name.startsWith('list-level-style-')) {
      this.levels.set(`${this.list}/${attribute(attributes, 'level') ?? ''}`, listLevel(name, attributes));
    }
  };

  readonly close = (name: string): void => {
    if (name === 'style' || name === 'default-style') this.current = null;
  };

  /** Look of words under these styles, the outermost first; the later go before the earlier. */
  look(styles: readonly string[]): OdtLook {
    const all = [...styles].reverse().flatMap((style) => this.chain(style));
    const told = all.find((one) => one.font !== undefined) ?? this.byName.get('default/paragraph');
    const font = told?.font ?? null;
    return {
      font: font === null ? null : (this.faces.get(font) ?? font),
      isHidden: all.find((one) => one.isHidden !== undefined)?.isHidden ?? false,
      isRaised: all.find((one) => one.isRaised !== undefined)?.isRaised ?? false,
    };
  }

  /** Lower case names of a style and its parents. */
  names(style: string): readonly string[] {
    const names = [style, ...this.chain(style).map((one) => one.name)];
    return names.map((name) => name.replaceAll('_20_', ' ').toLowerCase());
  }

  /** Number or bullet of a list's item; `counts` holds the count of each level down to this one. */
  label(list: string, counts: readonly number[]): string {
    return labelOf(this.levels, list, counts);
  }

  startOf(list: string, level: number): number {
    return this.levels.get(`${list}/${level}`)?.start ?? 1;
  }

  private openStyle(name: string, attributes: Attributes): void {
    const get = (key: string): string | undefined => attribute(attributes, key);
    this.current = { parent: get('parent-style-name') ?? null, name: get('display-name') ?? get('name') ?? '' };
    const key = name === 'style' ? (get('name') ?? '') : `default/${get('family') ?? ''}`;
    if (!this.byName.has(key)) this.byName.set(key, this.current);
  }

  /** A style before its parents. */
  private chain(name: string): readonly Style[] {
    const found: Style[] = [];
    for (let next: string | null = name; next !== null && found.length < DEEPEST_CHAIN;) {
      const style = this.byName.get(next);
      if (style === undefined) break;
      found.push(style);
      next = style.parent;
    }
    return found;
  }
}

function describeLetters(style: Style, attributes: Attributes): void {
  const font = attributes['style:font-name'] ?? attributes['fo:font-family'];
  const display = attributes['text:display'];
  const position = attributes['style:text-position'];
  if (font !== undefined) style.font = font;
  if (display !== undefined) style.isHidden = display === 'none';
  if (position !== undefined) style.isRaised = /^(?:super|[1-9])/u.test(position);
}

function listLevel(name: string, attributes: Attributes): ListLevel {
  const get = (key: string): string | undefined => attribute(attributes, key);
  return {
    format: name.endsWith('number') ? (get('num-format') ?? '') : 'bullet',
    prefix: get('num-prefix') ?? '',
    suffix: get('num-suffix') ?? '',
    start: Number(get('start-value') ?? 1) || 1,
    shownLevels: Number(get('display-levels') ?? 1) || 1,
  };
}

function labelOf(lists: ReadonlyMap<string, ListLevel>, name: string, counts: readonly number[]): string {
  const own = lists.get(`${name}/${counts.length}`);
  if (own === undefined) return '';
  if (own.format === 'bullet') return '• ';
  if (own.format === '') return '';
  const shown = counts.slice(-own.shownLevels).map((count, at) => {
    const level = counts.length - Math.min(own.shownLevels, counts.length) + at + 1;
    return formatNumber(count, lists.get(`${name}/${level}`)?.format ?? '1');
  });
  return `${own.prefix}${shown.join('.')}${own.suffix} `;
}
