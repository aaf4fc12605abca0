// Typed words come in; a query comes out. Whatever is typed has a meaning: what cannot be read is left out and said.
import type { Oddity, OddityCode } from '../../shared/search';
import { toText } from '../text/normalise';
import { words } from '../text/words';
import { lexemes, type Lexeme } from './query-lexemes';
import { printQuery } from './print-query';
import { queryDate } from './query-date';
import { likeField, type FieldName } from './query-fields';
import {
  asksNothing,
  requiredFacts,
  type ConstraintField,
  type FactNode,
  type ParsedQuery,
  type Prefix,
  type QueryNode,
  type Scope,
} from './query';

/** Brackets and minus signs inside each other beyond this are passed over. */
const DEEPEST = 40;
/** Words behind the first of the longest date: `ngày 14 tháng 12 năm 2021`. */
const MORE_DATE_WORDS = 5;

/** A word as typed, without quotation marks. */
type Bare = Lexeme & { readonly kind: 'bare' };

/** What the words at some place of a query are asked of: the text, the title, or a fact. */
type Target = Scope | ConstraintField;

/** Says whether any article has a fact; a query read without the articles takes the first word of a value alone. */
type IsKnown = (fact: FactNode) => boolean;

/** Reads a query. Never throws; `understood` is set when something in it was odd. */
export function parseQuery(typed: string, isKnown: IsKnown = () => false): ParsedQuery {
  const text = toText(typed);
  const parser = new Parser(lexemes(text), isKnown);
  const read = { root: parser.root(), includesHidden: parser.isEverywhere };
  const oddities = [...parser.oddities, ...crossedDates(read.root)];
  const isNothing = asksNothing(read.root) && !read.includesHidden && oddities.length === 0;
  if (isNothing && text.trim() !== '') oddities.push({ code: 'no-words', part: text.trim() });
  const understood =
    oddities.length === 0 ? null : { en: printQuery(read, 'en'), vi: printQuery(read, 'vi'), oddities };
  return { typed: text, ...read, understood };
}

/** Two dates of which one is to lie before the other and does not: nothing can lie between them. */
function crossedDates(root: QueryNode): readonly Oddity[] {
  const dates = requiredFacts(root);
  const after = dates.filter(({ field }) => field === 'after').map(({ value }) => value);
  const before = dates.filter(({ field }) => field === 'before').map(({ value }) => value);
  return after.flatMap((start) =>
    before
      .filter((end) => end < start && !start.startsWith(end))
      .map((end) => ({ code: 'crossed-dates' as const, part: `${start} – ${end}` })),
  );
}

class Parser {
  isEverywhere = false;
  readonly oddities: Oddity[] = [];
  #at = 0;
  #depth = 0;
  #isInGroup = false;

  constructor(
    private readonly pieces: readonly Lexeme[],
    private readonly isKnown: IsKnown,
  ) {}

  #peek(): Lexeme | undefined {
    return this.pieces[this.#at];
  }

  #odd(code: OddityCode, piece: Lexeme | undefined): void {
    const isUnfinished = code === 'open-bracket' || this.#isLast(piece);
    this.oddities.push({ code, part: piece?.typed ?? '', ...(isUnfinished ? { isUnfinished } : {}) });
  }

  #isLast(piece: Lexeme | undefined): boolean {
    return piece !== undefined && piece === this.pieces.at(-1);
  }

  /** A word with a colon in it that was probably meant to name a field. */
  #oddName(text: string): void {
    const [name = ''] = /^\p{L}+:(?=.)/u.exec(text) ?? [];
    const near = name === '' ? null : likeField(name.slice(0, -1));
    if (near !== null) this.oddities.push({ code: 'unknown-field', part: name, near: [`${near}:`] });
  }

  /** The whole query; a closing bracket too many is passed over. */
  root(): QueryNode {
    const parts: QueryNode[] = [];
    for (;;) {
      parts.push(...childrenOf(this.#either('any')));
      const close = this.#peek();
      if (close === undefined) break;
      this.#odd('stray-bracket', close);
      this.#at += 1;
    }
    return all(parts);
  }

  /** Groups of words joined by OR; ends at a closing bracket. */
  #either(target: Target): QueryNode {
    const choices: QueryNode[] = [];
    for (;;) {
      const choice = this.#together(target);
      if (!asksNothing(choice)) choices.push(choice);
      const or = this.#peek();
      if (or?.kind !== 'or') break;
      this.#at += 1;
      if (asksNothing(choice) || ['close', undefined].includes(this.#peek()?.kind)) this.#odd('stray-operator', or);
    }
    return choices.length > 1 ? { kind: 'any', of: choices } : (choices[0] ?? all([]));
  }

  #together(target: Target): QueryNode {
    const parts: QueryNode[] = [];
    for (let piece = this.#peek(); piece !== undefined; piece = this.#peek()) {
      if (piece.kind === 'or' || piece.kind === 'close') break;
      const node = this.#one(target);
      if (!asksNothing(node)) parts.push(node);
    }
    return all(parts);
  }

  /** One word, phrase, group or field with its value, with any minus before it. */
  #one(target: Target): QueryNode {
    const piece = this.#peek();
    if (piece === undefined || piece.kind === 'close' || piece.kind === 'or') return all([]);
    this.#at += 1;
    if (this.#depth > DEEPEST) {
      if (this.oddities.at(-1)?.code !== 'too-deep') this.#odd('too-deep', piece);
      return all([]);
    }
    this.#depth += 1;
    const node = this.#read(piece, target);
    this.#depth -= 1;
    return node;
  }

  #read(piece: Lexeme, target: Target): QueryNode {
    switch (piece.kind) {
      case 'or':
      case 'close':
        return all([]);
      case 'and':
        // Words stand for all of them anyway.
        this.#odd('needless-operator', piece);
        return all([]);
      case 'not':
        return this.#not(piece, target);
      case 'open':
        return this.#group(piece, target);
      case 'field':
        return this.#field(piece, piece.field);
      case 'quoted':
        if (!piece.isClosed) this.#odd('open-quote', piece);
        return this.#leaf(piece, target, piece.text, piece.within, prefixOf(piece.isPrefix, !piece.isClosed));
      case 'bare':
        return this.#bare(piece, target);
    }
  }

  #not(piece: Lexeme, target: Target): QueryNode {
    const node = this.#one(target);
    if (!asksNothing(node)) return { kind: 'not', of: node };
    this.#odd('stray-operator', piece);
    return node;
  }

  #group(open: Lexeme, target: Target): QueryNode {
    const group = this.#either(target);
    if (this.#peek()?.kind === 'close') this.#at += 1;
    else this.#odd('open-bracket', open);
    return group;
  }

  #bare(piece: Bare, target: Target): QueryNode {
    const { text, isPrefix, isLast } = isText(target) ? this.#withoutDistance(piece) : this.#value(piece, target);
    if (/^[~*|&]+$/u.test(text)) this.#odd('stray-operator', piece);
    if (target === 'any') this.#oddName(text);
    return this.#leaf(piece, target, text, 0, prefixOf(isPrefix, isLast));
  }

  /** A word or nothing in place of one with a distance, which only phrases have: `họp~3`, `~3`. */
  #withoutDistance(piece: Bare): Bare {
    const [distance = ''] = /^~.+|~\d+$/u.exec(piece.text) ?? [];
    if (distance === '' || /^~[~*|&]*$/u.test(distance)) return piece;
    this.#odd('stray-distance', { ...piece, typed: distance });
    return { ...piece, text: piece.text.slice(0, -distance.length) };
  }

  /**
   * The words of a fact. In brackets all that follow each other are one value: `official:(Nguyễn A OR Lê B)`. Without
   * brackets those are that some article has together: `official:Nguyễn A họp` asks for the word `họp`.
   */
  #value(first: Bare, field: ConstraintField): Bare {
    if (isDateField(field) && !this.#isInGroup) return this.#date(first);
    let value = first;
    for (let more = this.#peek(); more?.kind === 'bare'; more = this.#peek()) {
      const longer = { ...more, text: `${value.text} ${more.text}` };
      if (!this.#isInGroup && !this.#isName(field, longer.text)) break;
      value = longer;
      this.#at += 1;
    }
    if (!this.#isInGroup && value !== first) this.#odd('joined-value', { ...first, typed: value.text });
    return value;
  }

  /** A date in words is one value: `on:tháng 12 năm 2021`. */
  #date(first: Bare): Bare {
    let longest = first;
    let text = first.text;
    const start = this.#at;
    for (const [at, more] of this.pieces.slice(start, start + MORE_DATE_WORDS).entries()) {
      if (more.kind !== 'bare') break;
      text += ` ${more.text}`;
      if (queryDate(text) === null) continue;
      longest = { ...more, text };
      this.#at = start + at + 1;
    }
    return longest;
  }

  #isName(field: ConstraintField, text: string): boolean {
    return this.isKnown({ kind: 'fact', field, value: text });
  }

  #field(piece: Lexeme, field: FieldName): QueryNode {
    const value = this.#peek();
    if (value === undefined || value.kind === 'close' || value.kind === 'or' || value.kind === 'field') {
      this.#odd('empty-field', piece);
      return all([]);
    }
    if (field === 'in') return this.#place(piece, value);
    const wasInGroup = this.#isInGroup;
    this.#isInGroup = value.kind === 'open';
    const node = this.#one(field);
    this.#isInGroup = wasInGroup;
    return node;
  }

  #place(piece: Lexeme, value: Lexeme): QueryNode {
    this.#at += 1;
    const text = value.kind === 'quoted' || value.kind === 'bare' ? value.text.trim() : '';
    if (/^(?:all|everything|tất cả|tat ca|hết|het)$/iu.test(text)) this.isEverywhere = true;
    else this.#odd('unknown-place', { ...value, typed: piece.typed + value.typed });
    return all([]);
  }

  #leaf(piece: Lexeme, target: Target, text: string, within: number, prefix: Prefix): QueryNode {
    if (isText(target)) return term(text, within, target, prefix);
    const value = isDateField(target) ? queryDate(text) : words(text).length === 0 ? null : text.trim();
    if (value !== null) return { kind: 'fact', field: target, value };
    this.#odd(isDateField(target) ? 'not-a-date' : 'empty-field', piece);
    return all([]);
  }
}

function prefixOf(isPrefix: boolean, isGrowing: boolean): Prefix {
  return isPrefix ? 'always' : isGrowing ? 'typing' : 'no';
}

function isText(target: Target): target is Scope {
  return target === 'any' || target === 'title';
}

function isDateField(field: ConstraintField): boolean {
  return field === 'before' || field === 'after' || field === 'on';
}

/** Words written without a space between them (`COVID-19`, `14/12`) are a phrase. */
function term(text: string, within: number, scope: Scope, prefix: Prefix): QueryNode {
  const found = words(text);
  if (found.length === 0) return all([]);
  const endsOpen = prefix === 'always' || found.at(-1)?.end === text.length;
  return {
    kind: 'term',
    words: found.map((word) => word.exact),
    within: found.length > 1 ? within : 0,
    scope,
    prefix: endsOpen ? prefix : 'no',
  };
}

function all(of: readonly QueryNode[]): QueryNode {
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { kind: 'all', of };
}

function childrenOf(node: QueryNode): readonly QueryNode[] {
  return node.kind === 'all' ? node.of : [node];
}
