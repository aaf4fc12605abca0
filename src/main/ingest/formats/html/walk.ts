import type { BlockKind } from '../../../../shared/article';
import { paragraphs } from '../../blocks/paragraphs';
import { decodeRuns } from '../../encoding/fonts';
import { withNoteMarks, type RaisableRun } from '../raised-marks';
import type { HtmlNode } from './dom';
import { fontRules, type FontOf } from './fonts';
import { hintOf, zoneOf, type Zone } from './hints';
import { nextLabel, numberedList, type NumberedList } from './list-numbers';
import type { NoteLabels } from './notes';

/** A block of a page's text, as it would stand on a line of its own. */
export interface HtmlBlock {
  readonly text: string;
  /** The element that makes the block: `p`, `h1`, `div`, `figcaption`… */
  readonly tag: string;
  /** The part of a page it stands in, when its markup says so. */
  readonly zone: Zone | null;
  /** Share (0 to 1) of its letters that are links. */
  readonly linkShare: number;
  /** What class names and elements say the block is; a hint, not a finding. */
  readonly hint: BlockKind | null;
  /** Where in a table it stands; `null` outside of tables. */
  readonly place: TablePlace | null;
  /** Number of the item or mark of the note that begins with it, a space after it; else empty. */
  readonly label: string;
  /** True in a note that the page refers to. */
  readonly isNote: boolean;
}

/** An item of a list or a note. */
interface Item {
  /** What is still to be put before its words. */
  label: string;
  readonly isNote: boolean;
}

/** The innermost table around a block, and its row and cell there: one object for each. */
export interface TablePlace {
  readonly table: object;
  readonly row: object;
  readonly cell: object;
}

const blockTags = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 ' +
    'h6 header hr html li main menu ol p pre section summary table tbody tfoot thead tr ul td th caption'
  ).split(' '),
);
const skippedTags = new Set(
  (
    'script style noscript template iframe object embed svg math canvas video audio select option optgroup button input ' +
    'textarea title meta link base map area datalist progress meter dialog'
  ).split(' '),
);
const ELEMENT = 1;
const TEXT = 3;

/** True for elements in which nothing stands that a page shows as its text. */
export function isUnread(tag: string): boolean {
  return skippedTags.has(tag);
}

function hasLines(node: HtmlNode, tag: string): boolean {
  return tag === 'pre' || /(?:^|;)\s*white-space\s*:\s*pre/iu.test(node.getAttribute?.('style') ?? '');
}

/** An anchor that only names its place leads nowhere. */
function isLink(node: HtmlNode, tag: string): boolean {
  if (tag !== 'a') return false;
  const has = (name: string): boolean => typeof node.getAttribute?.(name) === 'string';
  return has('href') || !(has('id') || has('name'));
}

/** What a part of a page holds that has its own markup, as programs that save pages write it. */
function isShadow(node: HtmlNode, tag: string): boolean {
  return tag === 'template' && ['shadowrootmode', 'shadowroot', 'shadowmode'].some((name) => node.getAttribute?.(name));
}

/** One step of the walk: a node to enter, or (`null`) the end of a block element. */
type Step = Frame | null;

interface Frame {
  readonly node: HtmlNode;
  readonly zone: HtmlBlock['zone'];
  readonly hint: BlockKind | null;
  readonly isLink: boolean;
  /** True where a line break of the markup is one of the text. */
  readonly keepsLines: boolean;
  readonly place: TablePlace | null;
  readonly list: NumberedList | null;
  readonly item: Item | null;
  /** Font the page names here, where it names pre-Unicode fonts at all. */
  readonly font: string | null;
  /** Small and above the line. */
  readonly isRaised: boolean;
}

interface Rules {
  readonly fontOf: FontOf | null;
  readonly notes: NoteLabels;
}

/** All blocks of text under `root`, in document order; scripts, styles, forms' controls and hidden parts give none. */
export function walk(root: HtmlNode, notes: NoteLabels = new Map()): HtmlBlock[] {
  const collector = new Collector();
  const rules: Rules = { fontOf: fontRules(root), notes };
  const outside = {
    zone: null,
    hint: null,
    isLink: false,
    keepsLines: false,
    place: null,
    list: null,
    item: null,
    font: null,
    isRaised: false,
  };
  const stack: Step[] = [{ ...outside, node: root }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (top === null) collector.flush();
    else visit(top, stack, collector, rules);
  }
  collector.flush();
  return collector.blocks;
}

/** What a style sheet draws between the place a report comes from and its first word. */
const dash: HtmlNode = { nodeType: TEXT, nodeValue: ' - ', textContent: ' - ', childNodes: [] };

function visit(frame: Frame, stack: Step[], collector: Collector, rules: Rules): void {
  const { node } = frame;
  if (node.nodeType === TEXT) {
    collector.add(node.nodeValue ?? '', frame);
    return;
  }
  const tag = node.localName?.toLowerCase() ?? '';
  if (node.nodeType === ELEMENT) {
    if ((isUnread(tag) && !isShadow(node, tag)) || isHidden(node, tag)) return;
    if (tag === 'br') collector.lineBreak();
  }
  const inner = node.nodeType === ELEMENT ? enter(frame, tag, rules) : frame;
  if (blockTags.has(tag)) {
    collector.open(tag, inner);
    stack.push(null);
  }
  pushChildren(inner, tag, stack);
}

function pushChildren(inner: Frame, tag: string, stack: Step[]): void {
  const { node } = inner;
  if (tag === 'span' && node.getAttribute?.('class') === 'location-stamp') stack.push({ ...inner, node: dash });
  const children: Frame[] = [];
  for (const child of node.childNodes) children.push({ ...inner, node: child });
  for (const child of children.reverse()) stack.push(child);
}

/** What an element says of everything inside it. */
function enter(frame: Frame, tag: string, { fontOf, notes }: Rules): Frame {
  const { node } = frame;
  const role = node.getAttribute?.('role') ?? '';
  const names = `${node.getAttribute?.('class') ?? ''} ${node.getAttribute?.('id') ?? ''}`.toLowerCase();
  const zone = zoneOf(tag, role, frame.zone);
  const hint = frame.hint ?? hintOf(tag, names);
  return {
    node,
    ...{ zone, hint },
    isLink: frame.isLink || isLink(node, tag),
    keepsLines: frame.keepsLines || hasLines(node, tag),
    place: placeOf(tag, frame.place),
    list: listTags.has(tag) ? (isOfText(zone, hint) ? numberedList(node, tag) : null) : frame.list,
    item: itemOf(frame, tag, notes),
    font: fontOf?.(node, tag) ?? frame.font,
    isRaised: frame.isRaised || tag === 'sup',
  };
}

const listTags = new Set(['ol', 'ul', 'menu', 'dl']);

/** What a site lists around its articles is not counted. */
function isOfText(zone: HtmlBlock['zone'], hint: BlockKind | null): boolean {
  return (zone === null || zone === 'article') && hint !== 'related' && hint !== 'boilerplate';
}

function itemOf({ node, list, item }: Frame, tag: string, notes: NoteLabels): Item | null {
  const number = tag === 'li' && list !== null ? nextLabel(list, node) : null;
  const note = notes.get(node);
  if (note !== undefined) return { label: note, isNote: true };
  if (tag !== 'li' || item?.isNote === true) return item;
  return number === null ? null : { label: number, isNote: false };
}

function placeOf(tag: string, outer: TablePlace | null): TablePlace | null {
  if (tag === 'table') return { table: {}, row: {}, cell: {} };
  if (outer === null) return null;
  if (tag === 'tr') return { ...outer, row: {}, cell: {} };
  return tag === 'td' || tag === 'th' ? { ...outer, cell: {} } : outer;
}

/** Not shown, or taken out in a tracked change of a text program. */
function isHidden(node: HtmlNode, tag: string): boolean {
  if (node.getAttribute === undefined) return false;
  if (tag === 'del' && node.getAttribute('datetime') !== null) return true;
  if (node.getAttribute('hidden') !== null || node.getAttribute('aria-hidden') === 'true') return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(node.getAttribute('style') ?? '');
}

/** Gathers running text into blocks. */
class Collector {
  readonly blocks: HtmlBlock[] = [];
  private parts: RaisableRun[] = [];
  private linked = 0;
  private letters = 0;
  private tag = 'body';
  private frame: Pick<Frame, 'zone' | 'hint' | 'place' | 'item'> = { zone: null, hint: null, place: null, item: null };

  add(raw: string, frame: Frame): void {
    if (raw === '') return;
    const blanks = frame.keepsLines ? /[ \t\r\f]+/gu : /[ \t\r\n\f]+/gu;
    this.parts.push({ text: raw.replace(blanks, ' '), font: frame.font, isRaised: frame.isRaised });
    const length = raw.trim().length;
    if (length > 0 && this.letters === 0) this.frame = frame;
    this.letters += length;
    if (frame.isLink) this.linked += length;
  }

  lineBreak(): void {
    this.parts.push({ text: '\n', font: this.parts.at(-1)?.font ?? null });
  }

  open(tag: string, frame: Frame): void {
    this.flush();
    this.tag = tag;
    this.frame = frame;
  }

  flush(): void {
    const joined = decodeRuns(withNoteMarks(this.parts))
      .replace(/ *\n */gu, '\n')
      .replace(/ {2,}/gu, ' ')
      .normalize('NFC');
    const linkShare = this.letters === 0 ? 0 : this.linked / this.letters;
    for (const { start, end } of paragraphs(joined)) {
      const text = joined.slice(start, end).replace(/\n+/gu, ' ');
      const { zone, hint, place, item } = this.frame;
      const label = item === null || text.startsWith(item.label.trimEnd()) ? '' : item.label;
      if (item !== null) item.label = '';
      this.blocks.push({ text, tag: this.tag, zone, hint, linkShare, place, label, isNote: item?.isNote === true });
    }
    this.parts = [];
    this.letters = 0;
    this.linked = 0;
    this.tag = 'div';
  }
}
