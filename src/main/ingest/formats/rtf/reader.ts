import type { Encoding, Issue } from '../../../../shared/article';
import type { ReadLimits } from '../../limits';
import type { SourceParagraph } from '../../paragraphs-document';
import type { FileFields } from '../office/file-facts';
import { endsEarly, tooMuchText } from '../office/office-source';
import { Story } from '../office/story';
import { rtfCharacter, rtfCharacters } from './characters';
import { Definitions } from './definitions';
import { destinationOf, isInfoField, type RtfDestination } from './destinations';
import { groupIn, outermostGroup, roleOf, setLook, type Group } from './group';
import { Rows } from './rows';
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
  private readonly rows: Rows;
  private group: Group = outermostGroup();
  private readonly definitions = new Definitions();
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
  private fieldName = '';
  private noteCount = 0;
  private tooDeep = 0;
  private wasTooDeep = false;
  private isListed = false;

  constructor(private readonly limits: ReadLimits) {
    this.story = new Story(limits.maxTextLength);
    this.rows = new Rows(this.story);
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
    this.rows.closeRow();
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
    this.group = groupIn(this.group);
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
    if (ended.destination === 'fonts' || ended.destination === 'styles') this.definitions.end(ended.destination);
    this.group = outer;
  }

  private endHolder(destination: RtfDestination): void {
    this.rows.closeHolder();
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
    const { isFresh, isStarred, destination } = this.group;
    this.group.isFresh = false;
    const opened = isFresh ? destinationOf(name, isStarred) : null;
    if (opened !== null) this.openDestination(opened, name);
    else if (destination === 'fonts' || destination === 'styles') this.definingWord(destination, name, value);
    else if (destination === 'moment') this.momentWord(name, value);
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
      this.rows.openHolder();
      this.group.isInTable = false;
      this.group.isHolder = true;
    }
  }

  private definingWord(table: 'fonts' | 'styles', name: string, value: number | null): void {
    if (name === 'u') this.unicode(value ?? 0);
    else if (name === 'uc') this.group.replacement = value ?? 1;
    else this.definitions.word(table, name, value);
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
    else if (name === 'row') this.rows.closeRow();
    else if (name === 'cell') {
      this.endParagraph();
      this.rows.closeCell();
    } else {
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
    const words = rtfCharacters(this.pending, this.definitions.font(this.group.font), this.ansiCodePage);
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
    const words = isPair
      ? this.high + String.fromCharCode(code)
      : rtfCharacter(code, this.definitions.font(this.group.font));
    this.high = '';
    this.put(words);
  }

  private put(words: string): void {
    const { destination } = this.group;
    if (destination === 'fonts' || destination === 'styles') this.definitions.text(destination, words);
    else if (destination === 'field') this.fields.set(this.fieldName, (this.fields.get(this.fieldName) ?? '') + words);
    else if (this.isShown && destination !== 'moment') this.add(words);
  }

  private add(words: string): void {
    this.rows.before(this.group.isInTable);
    if (this.group.destination === 'label') this.isListed = true;
    this.story.add(words, this.definitions.font(this.group.font)?.name ?? null, this.group.isRaised);
  }

  private endParagraph(): void {
    const { style, outline } = this.group;
    this.story.endParagraph(roleOf(this.definitions.style(style), outline, this.isListed));
    this.isListed = false;
  }
}
