// Notes of a page: the links between their marks and their words come in; both come out as other formats give them: "[1]"
// where a note is referred to, "[1] " before its words, and no way back.
import type { HtmlNode } from './dom';

/** What stands before the words of each note, by the element that holds them. */
export type NoteLabels = ReadonlyMap<HtmlNode, string>;

const markWords = /^[[(]?\s*(\d{1,4}|\p{L}|[ivxlc]{1,6}|[*†‡§¶]{1,4})\s*[\])]?[.:]?$/iu;
const wayBack = /^(?:[\s^↑↩↵⏎⤴⮐]|\ufe0e|\ufe0f)+$/u;
const refNames = /note-?ref|footnote-?ref|\bfnref\b/iu;
const backNames = /backlink|back-?ref|footnote-?back/iu;
/** What a note opens with besides its words: its mark, or what is left of it where that was a link. */
const ownMark = /^(?:[[(]?([\p{L}\p{N}*†‡§¶]{1,6})(?:[\])][.:]?|[.:](?!\d))|[\^↑.:)\]])\s*/u;
/** Elements above a mark by one of which its note may lead back to it. */
const MOST_ABOVE = 4;
const inlineTags = new Set('a span sup sub b i em strong small font u cite'.split(' '));

/** What the parts of a book said of notes so far: their marks by part and place, and the places that refer to them. */
export interface BookNotes {
  readonly marks: Map<string, string[]>;
  readonly places: Set<string>;
}

/** Writes the marks into the tree of a page, or of the part `own` of a book. */
export function markNotes(
  root: HtmlNode,
  own = '',
  book: BookNotes = { marks: new Map(), places: new Set() },
): NoteLabels {
  const links = linksInside(root, own);
  if (links.length === 0 && book.marks.size === 0) return new Map();
  const targets = targetsOf(root);
  const back = readLinks(links, targets, own, book);
  const marks = new Map<HtmlNode, readonly string[]>();
  for (const [name, note] of targets) {
    const told = book.marks.get(placeIn(own, name));
    if (told !== undefined) marks.set(note, told);
  }
  const labels = labelsOf(marks);
  for (const { node, words } of back)
    setWords(node, isIn(node, labels) ? '' : `${bracketed(words)}${isFirst(node) ? ' ' : ''}`);
  for (const [note, label] of labels) dropOwnMark(note, label.slice(1, -2));
  return labels;
}

/** Writes the marks of links to notes, and tells the book of them; gives the links that lead back. */
function readLinks(
  links: readonly Link[],
  targets: ReadonlyMap<string, HtmlNode>,
  own: string,
  book: BookNotes,
): Link[] {
  const back: Link[] = [];
  for (const link of links) {
    if (wayBack.test(link.words) || backNames.test(namesOf(link.node))) setWords(link.node, '');
    else if (book.places.has(link.place) && markWords.test(link.words)) back.push(link);
    else {
      const mark = referenceMark(link, link.isInside && targets.has(link.fragment));
      if (mark === null) continue;
      for (const name of namesAbove(link.node)) book.places.add(placeIn(own, name));
      book.marks.set(link.place, [...(book.marks.get(link.place) ?? []).slice(0, 1), mark]);
    }
  }
  return back;
}

/** A link to a place in a page. */
interface Link {
  readonly node: HtmlNode;
  readonly words: string;
  readonly fragment: string;
  /** The part of the book it leads to, and the place there. */
  readonly place: string;
  readonly isInside: boolean;
}

function linksInside(root: HtmlNode, own: string): Link[] {
  return [...(root.querySelectorAll?.('a[href*="#"]') ?? [])].flatMap((node) => {
    const words = startOf(node);
    const [path = '', ...rest] = (node.getAttribute?.('href') ?? '').split('#');
    const fragment = rest.join('#');
    // A page saved by a browser leads to its own places by its address.
    const isInside = own === '' || path === '' || /^https?:/iu.test(path) || fileOf(path) === fileOf(own);
    const place = placeIn(isInside ? own : path, fragment);
    return words === '' || words.length > LONGEST_MARK ? [] : [{ node, words, fragment, place, isInside }];
  });
}

function placeIn(part: string, fragment: string): string {
  return `${fileOf(part)}#${fragment}`;
}

function fileOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replaceAll('%20', ' ');
}

/** A block that only one mark leads to is that note; where several lead, all notes stand. */
function labelsOf(marks: ReadonlyMap<HtmlNode, readonly string[]>): NoteLabels {
  const labels = new Map<HtmlNode, string>();
  for (const [note, [mark = '', other = mark]] of marks)
    if (mark === other && !inlineTags.has(tagOf(note))) labels.set(note, `[${mark}] `);
  return labels;
}

/** The mark of a link to a note, once it stands in brackets; `null` for any other link. */
function referenceMark({ node, words }: Link, leadsHere: boolean): string | null {
  const mark = markWords.exec(words)?.[1];
  if (mark === undefined) return null;
  const raised = raisedAround(node);
  const isRaised = raised !== null || holdsRaised(node);
  const isBracketed = words.startsWith('[');
  if (!isRaised && !refNames.test(namesOf(node)) && !(isBracketed && leadsHere)) return null;
  const isInBrackets = raised !== null && startOf(raised).startsWith('[');
  if (!isInBrackets) setWords(node, bracketed(words));
  return mark;
}

function bracketed(words: string): string {
  return `[${markWords.exec(words)?.[1] ?? words}]`;
}

/** Takes away the number a note shows itself, which now stands before it. */
function dropOwnMark(note: HtmlNode, mark: string): void {
  for (const node of firstTexts(note)) {
    const words = (node.nodeValue ?? '').trimStart();
    if (words === '') continue;
    const own = ownMark.exec(words);
    const isOwn = own !== null && (own[1] === undefined || own[1] === mark);
    node.nodeValue = words.trim() === mark ? '' : words.slice(isOwn ? own[0].length : 0);
    if (node.nodeValue !== '') return;
  }
}

function setWords(link: HtmlNode, words: string): void {
  const [first, ...others] = firstTexts(link);
  if (first !== undefined) first.nodeValue = words;
  for (const node of others) node.nodeValue = '';
}

const TEXT = 3;
/** Nodes of an element that are looked at for a mark: it may hold nodes without end. */
const MOST_NODES = 40;
/** Letters of a link that leads to a note or back. */
const LONGEST_MARK = 40;

function startOf(node: HtmlNode): string {
  return firstTexts(node)
    .map(({ nodeValue }) => nodeValue ?? '')
    .join('')
    .trim();
}

/** The texts among the first nodes under `root`, in order. */
function firstTexts(root: HtmlNode): HtmlNode[] {
  const found: HtmlNode[] = [];
  let node = root.firstChild;
  for (let seen = 0; node && seen < MOST_NODES; seen += 1) {
    if (node.nodeType === TEXT) found.push(node);
    node = following(node, root);
  }
  return found;
}

function following(node: HtmlNode, root: HtmlNode): HtmlNode | null | undefined {
  if (node.firstChild) return node.firstChild;
  let at: HtmlNode | null | undefined = node;
  while (at && at !== root && !at.nextSibling) at = at.parentNode;
  return at === root ? null : at?.nextSibling;
}

function targetsOf(root: HtmlNode): ReadonlyMap<string, HtmlNode> {
  const found = new Map<string, HtmlNode>();
  for (const node of root.querySelectorAll?.('[id], a[name]') ?? [])
    for (const name of [node.getAttribute?.('id'), node.getAttribute?.('name')])
      if (name && !found.has(name)) found.set(name, node);
  return found;
}

/** Names of a mark and of what stands around it. */
function namesAbove(link: HtmlNode): string[] {
  const names: (string | null | undefined)[] = [];
  let at: HtmlNode | null | undefined = link;
  for (let above = 0; at && above <= MOST_ABOVE; above += 1, at = at.parentNode)
    names.push(at.getAttribute?.('id'), at.getAttribute?.('name'));
  return names.filter((name) => typeof name === 'string').filter((name) => name !== '');
}

function raisedAround(node: HtmlNode): HtmlNode | null {
  let at = node.parentNode;
  for (let above = 0; at && above < MOST_ABOVE; above += 1, at = at.parentNode) if (tagOf(at) === 'sup') return at;
  return null;
}

function holdsRaised(link: HtmlNode): boolean {
  return firstTexts(link).some((text) => raisedAround(text) !== null);
}

function isIn(link: HtmlNode, labels: NoteLabels): boolean {
  for (let at = link.parentNode; at; at = at.parentNode) if (labels.has(at)) return true;
  return false;
}

/** True for a link that opens what it stands in. */
function isFirst(link: HtmlNode): boolean {
  return link.parentNode?.firstChild === link;
}

/** What the markup calls a link: its roles and classes. */
function namesOf(link: HtmlNode): string {
  return ['role', 'epub:type', 'class', 'rel'].map((name) => link.getAttribute?.(name) ?? '').join(' ');
}

function tagOf(node: HtmlNode): string {
  return node.localName?.toLowerCase() ?? '';
}
