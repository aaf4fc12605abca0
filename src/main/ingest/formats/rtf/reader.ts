import type { Encoding, Issue } from '../../../../shared/article';
import type { ReadLimits } from '../../limits';
import type { ParagraphRole, SourceParagraph } from '../../paragraphs-document';
import type { FileFields } from '../office/file-facts';
import { endsEarly, tooMuchText } from '../office/office-source';
import { Story } from '../office/story';
import { rtfCharacter, rtfCharacters, type RtfFont } from './characters';
import { destinationOf, isInfoField, type RtfDestination } from './destinations';
import { rtfTokens, type RtfToken } from './tokens';

/** Everything one RTF file gives. */
export interface RtfContent {
  readonly body: readonly SourceParagraph[];
  readonly notes: readonly SourceParagraph[];
  readonly headers: readonly (readonly SourceParagraph[])[];
  readonly footers: readonly (readonly SourceParagraph[])[];
  readonly fields: FileFields;
  readonly encoding: Encoding;
  readonly issues: readonly Issue[];
}

/** Reads RTF; `source` holds its bytes as Latin-1 characters. */
export function readRtfContent(source: string, limits: ReadLimits): RtfContent {
  const reader = new RtfReader(limits);
  rtfTokens(source, reader.visit);
  return reader.end();
}

/** What holds inside one group and ends with it. */
interface Group {
  destination: RtfDestination;
  font: number;
  style: number;
  outline: number | null;
  /** Characters that follow a `\u` for readers without Unicode. */
  replacement: number;
  isHidden: boolean;
  isInTable: boolean;
  isStarred: boolean;
  /** True for the group that opened a text box, note, header or footer. */
  isHolder: boolean;
  /** True until its first word: only that may name its destination. */
  isFresh: boolean;
}

interface Table {
  isRowOpen: boolean;
  isCellOpen: boolean;
}

const special: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['lbr', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
  ['~', '\u00a0'],
  ['-', '\u00ad'],
  ['_', '-'],
]);

/** Follows the tokens of one file; one object per file, since all of it is state. */
class RtfReader {
  private readonly story: Story;
  private readonly groups: Group[] = [];
  private group: Group = newGroup();
  private readonly tables: Table[] = [{ isRowOpen: false, isCellOpen: false }];
  private readonly fonts = new Map<number, RtfFont>();
  private readonly styles = new Map<number, string>();
  private readonly notes: SourceParagraph[] = [];
  private readonly headers: (readonly SourceParagraph[])[] = [];
  private readonly footers: (readonly SourceParagraph[])[] = [];
  private readonly fields = new Map<string, string>();
  private ansiCodePage = 1252;
  private defaultFont = 0;
  /** Bytes, not yet decoded: a letter may be two of them. */
  private pending = '';
  private toPass = 0;
  private high = '';
  private definition = { name: '', number: 0, charset: null as number | null };
  private fieldName = '';
  private noteCount = 0;
  private tooDeep = 0;
  private wasTooDeep = false;
  private isListed = false;

  constructor(private readonly limits: ReadLimits) {
    this.story = new Story(limits.maxTextLength);
  }

  readonly visit = (token: RtfToken): void => {
    if (token.kind === 'text') this.text(token.bytes);
    else if (token.kind === 'open') this.openGroup();
    else if (token.kind === 'close') this.closeGroup();
    else this.word(token.name, token.value);
  };

  end(): RtfContent {
    this.flush();
    const isOpen = this.groups.length > 0;
    while (this.groups.length > 0) this.closeGroup();
    this.closeRow();
    const body = this.story.end();
    const issues: (Issue | null)[] = [
      isOpen ? endsEarly : null,
      this.story.isFull ? tooMuchText : null,
      this.wasTooDeep
        ? { code: 'too-deep', message: 'Its groups are nested too deep; the deepest were left out.' }
        : null,
    ];
    const { notes, headers, footers } = this;
    return {
      ...{ body, notes, headers, footers },
      fields: Object.fromEntries(this.fields),
      encoding: this.story.encodingOr(this.ansiCodePage === 1258 ? 'windows-1258' : 'windows-1252'),
      issues: issues.filter((issue) => issue !== null),
    };
  }

  private openGroup(): void {
    this.flush();
    if (this.groups.length >= this.limits.maxDepth) {
      this.tooDeep += 1;
      this.wasTooDeep = true;
      return;
    }
    this.groups.push(this.group);
    const { destination } = this.group;
    this.group = {
      ...this.group,
      isFresh: true,
      isStarred: false,
      isHolder: false,
      destination: destination === 'either' ? 'skip' : destination,
    };
  }

  private closeGroup(): void {
    this.flush();
    this.toPass = 0;
    if (this.tooDeep > 0) {
      this.tooDeep -= 1;
      return;
    }
    const ended = this.group;
    const outer = this.groups.pop();
    if (outer === undefined) return;
    if (ended.isHolder) this.endHolder(ended.destination);
    if (ended.destination === 'fonts' || ended.destination === 'styles') this.define(ended.destination);
    this.group = outer;
  }

  private endHolder(destination: RtfDestination): void {
    this.closeRow();
    this.tables.pop();
    if (destination === 'note' || destination === 'header' || destination === 'footer') {
      this.keepAside(destination, this.story.takeBox());
    } else this.story.closeBox();
  }

  private keepAside(destination: 'note' | 'header' | 'footer', paragraphs: readonly SourceParagraph[]): void {
    if (destination === 'header') this.headers.push(paragraphs);
    else if (destination === 'footer') this.footers.push(paragraphs);
    else {
      this.noteCount += 1;
      const mark = `[${this.noteCount}]`;
      this.notes.push(
        ...paragraphs.map(({ text }, index): SourceParagraph => ({
          text: index === 0 ? `${mark} ${text.trim()}` : text,
          role: 'footnote',
        })),
      );
      this.story.add(mark, null);
    }
  }

  private word(name: string, value: number | null): void {
    if (this.tooDeep > 0) return;
    if (this.toPass > 0 && special.has(name)) {
      this.toPass -= 1;
      return;
    }
    this.flush();
    if (name === '*') {
      this.group.isStarred = true;
      return;
    }
    const { isFresh, isStarred } = this.group;
    this.group.isFresh = false;
    const destination = isFresh ? destinationOf(name, isStarred) : null;
    if (destination !== null) this.openDestination(destination, name);
    else if (this.group.destination === 'fonts' || this.group.destination === 'styles') this.defineWord(name, value);
    else if (this.group.destination === 'moment') this.momentWord(name, value);
    else if (name === 'u') this.unicode(value ?? 0);
    else if (!this.setState(name, value) && this.isShown) this.layout(name);
  }

  private openDestination(destination: RtfDestination, name: string): void {
    // What is passed over is passed over with all in it, but for the fields of \info and the second half of \upr.
    const isInside = this.group.destination === 'skip';
    if (isInside && !isInfoField(name) && name !== 'ud') return;
    this.group.destination = destination;
    if (destination === 'field' || destination === 'moment') {
      this.fieldName = name === 'creatim' ? 'created' : name === 'revtim' ? 'modified' : name;
    }
    if (destination === 'box' || destination === 'note' || destination === 'header' || destination === 'footer') {
      this.story.openBox();
      this.tables.push({ isRowOpen: false, isCellOpen: false });
      this.group.isInTable = false;
      this.group.isHolder = true;
    }
  }

  private defineWord(name: string, value: number | null): void {
    if (name === 'fcharset') this.definition.charset = value;
    else if (name === 's' || (name === 'f' && this.group.destination === 'fonts')) this.definition.number = value ?? 0;
    else if (name === 'u') this.unicode(value ?? 0);
    else if (name === 'uc') this.group.replacement = value ?? 1;
  }

  private define(table: 'fonts' | 'styles'): void {
    const name = this.definition.name.split(';', 1)[0]?.trim() ?? '';
    if (name !== '' && table === 'fonts')
      this.fonts.set(this.definition.number, { name, charset: this.definition.charset });
    if (name !== '' && table === 'styles') this.styles.set(this.definition.number, name.toLowerCase());
    this.definition = { name: '', number: 0, charset: null };
  }

  private momentWord(name: string, value: number | null): void {
    const digits = String(value ?? 0).padStart(name === 'yr' ? 4 : 2, '0');
    const before = this.fields.get(this.fieldName) ?? '';
    const sign = { yr: '', mo: '-', dy: '-', hr: 'T', min: ':' }[name];
    if (sign !== undefined) this.fields.set(this.fieldName, `${before}${sign}${digits}`);
  }

  /** Words that change what follows; true when `name` is one. */
  private setState(name: string, value: number | null): boolean {
    if (name === 'ansicpg') this.ansiCodePage = value ?? 1252;
    else if (name === 'deff') this.defaultFont = this.group.font = value ?? 0;
    else return setLook(this.group, name, value, this.defaultFont);
    return true;
  }

  private get isShown(): boolean {
    const { destination, isHidden } = this.group;
    return !isHidden && destination !== 'skip' && destination !== 'field' && destination !== 'either';
  }

  private layout(name: string): void {
    if (name === 'par' || name === 'sect' || name === 'page' || name === 'nestcell') this.endParagraph();
    else if (name === 'cell') this.endCell();
    else if (name === 'row') this.closeRow();
    else {
      const words = special.get(name);
      if (words !== undefined) this.add(this.group.destination === 'label' && words === '\t' ? ' ' : words);
    }
  }

  private text(bytes: string): void {
    if (this.tooDeep > 0) return;
    const passed = Math.min(this.toPass, bytes.length);
    this.toPass -= passed;
    this.group.isFresh = false;
    this.pending += bytes.slice(passed);
  }

  private flush(): void {
    if (this.pending === '') return;
    const words = rtfCharacters(this.pending, this.fonts.get(this.group.font), this.ansiCodePage);
    this.pending = '';
    this.put(words);
  }

  private unicode(value: number): void {
    const code = value < 0 ? value + 0x10000 : value;
    this.toPass = this.group.replacement;
    if (code >= 0xd800 && code <= 0xdbff) {
      this.high = String.fromCharCode(code);
      return;
    }
    const isPair = code >= 0xdc00 && code <= 0xdfff && this.high !== '';
    const words = isPair ? this.high + String.fromCharCode(code) : rtfCharacter(code, this.fonts.get(this.group.font));
    this.high = '';
    this.put(words);
  }

  private put(words: string): void {
    const { destination } = this.group;
    if (destination === 'fonts' || destination === 'styles') {
      this.definition.name += words;
      if (words.includes(';')) this.define(destination);
    } else if (destination === 'field')
      this.fields.set(this.fieldName, (this.fields.get(this.fieldName) ?? '') + words);
    else if (this.isShown && destination !== 'moment') this.add(words);
  }

  private add(words: string): void {
    this.openCell();
    if (this.group.destination === 'label') this.isListed = true;
    this.story.add(words, this.fonts.get(this.group.font)?.name ?? null);
  }

  private openCell(): void {
    const table = this.tables.at(-1);
    if (table === undefined) return;
    if (!this.group.isInTable) {
      if (table.isRowOpen && this.story.isAtStart) this.closeRow();
      return;
    }
    if (!table.isRowOpen) this.story.openRow();
    if (!table.isCellOpen) this.story.openCell();
    table.isRowOpen = table.isCellOpen = true;
  }

  private endCell(): void {
    this.endParagraph();
    const table = this.tables.at(-1);
    if (table?.isCellOpen !== true) return;
    this.story.closeCell();
    table.isCellOpen = false;
  }

  private closeRow(): void {
    const table = this.tables.at(-1);
    if (table?.isRowOpen !== true) return;
    if (table.isCellOpen) this.story.closeCell();
    this.story.closeRow();
    table.isRowOpen = table.isCellOpen = false;
  }

  private endParagraph(): void {
    this.story.endParagraph(roleOf(this.styles.get(this.group.style) ?? '', this.group.outline, this.isListed));
    this.isListed = false;
  }
}

/** Words that change the letters and paragraphs of a group; true when `name` is one. */
function setLook(group: Group, name: string, value: number | null, defaultFont: number): boolean {
  if (name === 'f') group.font = value ?? defaultFont;
  else if (name === 'plain') Object.assign(group, { font: defaultFont, isHidden: false });
  else if (name === 'pard') Object.assign(group, { isInTable: false, style: -1, outline: null });
  else if (name === 's') group.style = value ?? -1;
  else if (name === 'outlinelevel') group.outline = value;
  else if (name === 'intbl') group.isInTable = value !== 0;
  else if (name === 'v' || name === 'deleted') group.isHidden = value !== 0;
  else if (name === 'uc') group.replacement = Math.max(0, Math.min(10, value ?? 1));
  else return false;
  return true;
}

function newGroup(): Group {
  return {
    destination: 'body',
    font: 0,
    style: -1,
    outline: null,
    replacement: 1,
    isHidden: false,
    isInTable: false,
    isStarred: false,
    isHolder: false,
    isFresh: false,
  };
}

function roleOf(style: string, outline: number | null, isListed: boolean): ParagraphRole | undefined {
  if (style === 'title') return 'title';
  if (/^heading \d$/u.test(style) || (outline !== null && outline < 9)) return 'heading';
  if (style === 'caption') return 'caption';
  if (/^toc \d$/u.test(style)) return 'furniture';
  return isListed ? 'list-item' : undefined;
}
