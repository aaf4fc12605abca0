// Word's styles: what a paragraph or run does not say itself, its style, that style's parents and the defaults say.
import type { ReadLimits } from '../../limits';
import { attribute, localName, readXml, type Attributes, type XmlHandler } from '../packed/xml';

/** What a style or a run says of its letters; absent is "as above". */
export interface RunLook {
  /** Fonts of plain letters and of all others; a theme's font counts by its place in the theme. */
  readonly ascii?: string;
  readonly hAnsi?: string;
  readonly isHidden?: boolean;
  /** Small and above the line. */
  readonly isRaised?: boolean;
}

/** What a paragraph or its style says of it. */
export interface ParagraphLook {
  readonly numId?: string;
  readonly level?: number;
  /** Outline level, 0 for the highest heading. */
  readonly outline?: number;
}

interface Style {
  name: string;
  basedOn: string | null;
  run: RunLook;
  paragraph: ParagraphLook;
}

const DEEPEST_CHAIN = 20;

/** Reads `word/styles.xml`; an empty text gives a document without styles. */
export function readStyles(xml: string, limits: ReadLimits): Styles {
  const styles = new Styles();
  readXml(xml, styles, limits);
  return styles;
}

/** The styles of one document: it reads them, then answers. */
export class Styles implements XmlHandler {
  private readonly byId = new Map<string, Style>();
  private readonly path: string[] = [];
  private defaults: RunLook = {};
  private normal: string | null = null;
  private current: Style | null = null;

  readonly open = (name: string, attributes: Attributes): void => {
    const parent = this.path.at(-1);
    this.path.push(name);
    if (name === 'style') this.openStyle(attributes);
    else if (this.current !== null) describeStyle(this.current, parent, name, attributes);
    else if (parent === 'rPr') this.defaults = { ...this.defaults, ...runLook(name, attributes) };
  };

  readonly close = (name: string): void => {
    this.path.pop();
    if (name === 'style') this.current = null;
  };

  /** Look of a run of these styles (either may be unknown) that says `own` itself. */
  run(paragraphStyle: string | null, runStyle: string | null, own: RunLook): RunLook {
    const all = [...this.chain(paragraphStyle ?? this.normal), ...this.chain(runStyle)];
    return { ...this.defaults, ...all.reduceRight((look, style) => ({ ...style.run, ...look }), own) };
  }

  /** Look of a paragraph of this style that says `own` itself. */
  paragraph(style: string | null, own: ParagraphLook): ParagraphLook {
    return this.chain(style ?? this.normal).reduceRight((look, one) => ({ ...one.paragraph, ...look }), own);
  }

  /** Lower case English name of a style ("heading 1"), whatever language the document was written in. */
  nameOf(style: string | null): string {
    return this.byId.get(style ?? '')?.name ?? '';
  }

  private openStyle(attributes: Attributes): void {
    const id = attribute(attributes, 'styleId') ?? '';
    this.current = { name: '', basedOn: null, run: {}, paragraph: {} };
    this.byId.set(id, this.current);
    const isDefault = /^(?:1|true|on)$/u.test(attribute(attributes, 'default') ?? '');
    if (isDefault && attribute(attributes, 'type') === 'paragraph') this.normal = id;
  }

  /** A style after its parents. */
  private chain(id: string | null): readonly Style[] {
    const found: Style[] = [];
    for (let next = id; next !== null && found.length < DEEPEST_CHAIN;) {
      const style = this.byId.get(next);
      if (style === undefined) break;
      found.unshift(style);
      next = style.basedOn;
    }
    return found;
  }
}

function describeStyle(style: Style, parent: string | undefined, name: string, attributes: Attributes): void {
  const value = attribute(attributes, 'val');
  if (parent === 'style' && name === 'name') style.name = (value ?? '').toLowerCase();
  else if (parent === 'style' && name === 'basedOn') style.basedOn = value ?? null;
  else if (parent === 'rPr') style.run = { ...style.run, ...runLook(name, attributes) };
  else style.paragraph = { ...style.paragraph, ...paragraphLook(name, attributes) };
}

/** What one child of `rPr` says of the letters. */
export function runLook(name: string, attributes: Attributes): RunLook {
  if (name === 'vanish') return { isHidden: !/^(?:0|false|off)$/u.test(attribute(attributes, 'val') ?? '') };
  if (name === 'vertAlign') return { isRaised: attribute(attributes, 'val') === 'superscript' };
  // Half points above the line: so Writer gives letters whose height and size it keeps.
  if (name === 'position' && Number(attribute(attributes, 'val')) > 0) return { isRaised: true };
  if (name !== 'rFonts') return {};
  const fonts = new Map(Object.entries(attributes).map(([key, value]) => [localName(key), value]));
  const ascii = fonts.get('asciiTheme') ?? fonts.get('ascii');
  const hAnsi = fonts.get('hAnsiTheme') ?? fonts.get('hAnsi');
  return { ...(ascii === undefined ? {} : { ascii }), ...(hAnsi === undefined ? {} : { hAnsi }) };
}

/** What one descendant of `pPr` says of the paragraph. */
export function paragraphLook(name: string, attributes: Attributes): ParagraphLook {
  const value = attribute(attributes, 'val') ?? '';
  if (name === 'numId') return { numId: value };
  if (name === 'ilvl') return { level: Number(value) };
  if (name === 'outlineLvl') return { outline: Number(value) };
  return {};
}
