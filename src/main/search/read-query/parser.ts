// The pieces of a query come in; the tree of what they ask for goes out. What cannot be read is left out and said.
import { asksNothing, isDateField, type QueryNode } from '../query';
import { likeField, type FieldName } from './field-names';
import { all, isText, leaf, partsOf, prefixOf, type Phrase, type Target } from './leaves';
import type { Lexeme } from './lexemes';
import type { Bare, Pieces } from './pieces';
import { groupedValue, knownValue, type IsKnown } from './values';

/** Brackets and minus signs inside each other beyond this are passed over. */
const DEEPEST = 40;

/** Reads one query. */
export class Parser {
  /** True after `in:all`. */
  isEverywhere = false;
  #depth = 0;
  #isInGroup = false;

  constructor(
    private readonly pieces: Pieces,
    private readonly isKnown: IsKnown,
  ) {}

  /** The whole query; a closing bracket too many is passed over. */
  root(): QueryNode {
    const parts: QueryNode[] = [];
    for (;;) {
      parts.push(...partsOf(this.#either('any')));
      const close = this.pieces.next;
      if (close === undefined) return all(parts);
      this.pieces.pass();
      this.pieces.odd('stray-bracket', close.typed);
    }
  }

  /** Groups of words joined by OR; ends at a closing bracket. */
  #either(target: Target): QueryNode {
    const choices: QueryNode[] = [];
    for (;;) {
      const choice = this.#together(target);
      if (!asksNothing(choice)) choices.push(choice);
      const or = this.pieces.next;
      if (or?.kind !== 'or') break;
      this.pieces.pass();
      if (asksNothing(choice) || endsGroup(this.pieces.next)) this.pieces.odd('stray-operator', or.typed);
    }
    return choices.length > 1 ? { kind: 'any', of: choices } : (choices[0] ?? all([]));
  }

  #together(target: Target): QueryNode {
    const parts: QueryNode[] = [];
    for (let piece = this.pieces.next; piece !== undefined; piece = this.pieces.next) {
      if (piece.kind === 'or' || piece.kind === 'close') break;
      const node = this.#one(target);
      if (!asksNothing(node)) parts.push(node);
    }
    return all(parts);
  }

  /** One word, phrase, group or field with its value, with any minus before it. */
  #one(target: Target): QueryNode {
    const piece = this.pieces.next;
    if (piece === undefined || piece.kind === 'close' || piece.kind === 'or') return all([]);
    this.pieces.pass();
    if (this.#depth > DEEPEST) {
      if (this.pieces.oddities.at(-1)?.code !== 'too-deep') this.pieces.odd('too-deep', piece.typed);
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
        this.pieces.odd('needless-operator', piece.typed);
        return all([]);
      case 'not':
        return this.#not(piece, target);
      case 'open':
        return this.#group(piece, target);
      case 'field':
        return this.#field(piece, piece.field);
      case 'quoted':
        if (!piece.isClosed) this.pieces.odd('open-quote', piece.typed);
        return this.#leaf(piece, target, { ...piece, prefix: prefixOf(piece.isPrefix, !piece.isClosed) });
      case 'bare':
        return this.#bare(piece, target);
    }
  }

  #not(piece: Lexeme, target: Target): QueryNode {
    const node = this.#one(target);
    if (!asksNothing(node)) return { kind: 'not', of: node };
    this.pieces.odd('stray-operator', piece.typed);
    return node;
  }

  #group(open: Lexeme, target: Target): QueryNode {
    const group = this.#either(target);
    if (this.pieces.next?.kind === 'close') this.pieces.pass();
    else this.pieces.odd('open-bracket', open.typed);
    return group;
  }

  #bare(piece: Bare, target: Target): QueryNode {
    const { text, at, isPrefix, isLast } = this.#wordOrValue(piece, target);
    if (/^[~*|&]+$/u.test(text)) this.pieces.odd('stray-operator', piece.typed);
    if (target === 'any') this.#oddName(text);
    return this.#leaf(piece, target, { text, at, within: 0, prefix: prefixOf(isPrefix, isLast) });
  }

  #wordOrValue(piece: Bare, target: Target): Bare {
    if (isText(target)) return this.#withoutDistance(piece);
    if (this.#isInGroup) return groupedValue(piece, this.pieces);
    return knownValue(piece, target, this.pieces, this.isKnown);
  }

  /** A word with a colon in it that was probably meant to name a field; a web address was not. */
  #oddName(text: string): void {
    // Most have none: the first query need not wait until the pattern is made.
    const [name = ''] = text.includes(':') ? (/^\p{L}+:(?=.)(?!\/\/)/u.exec(text) ?? []) : [];
    if (name === '') return;
    const near = likeField(name.slice(0, -1));
    this.pieces.oddities.push({ code: 'unknown-field', part: name, ...(near === null ? {} : { near: [`${near}:`] }) });
  }

  /** A word or nothing in place of one with a distance, which only phrases have: `họp~3`, `~3`. */
  #withoutDistance(piece: Bare): Bare {
    const [distance = ''] = /^~.+|~\d+$/u.exec(piece.text) ?? [];
    if (distance === '' || /^~[~*|&]*$/u.test(distance)) return piece;
    this.pieces.odd('stray-distance', distance);
    return { ...piece, text: piece.text.slice(0, -distance.length) };
  }

  #field(piece: Lexeme, field: FieldName): QueryNode {
    const value = this.pieces.next;
    if (endsGroup(value) || value.kind === 'or' || value.kind === 'field') {
      this.pieces.odd('empty-field', piece.typed);
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
    this.pieces.pass();
    const text = value.kind === 'quoted' || value.kind === 'bare' ? value.text.trim() : '';
    if (/^(?:all|everything|tất cả|tat ca|hết|het)$/iu.test(text)) this.isEverywhere = true;
    else this.pieces.odd('unknown-place', piece.typed + value.typed);
    return all([]);
  }

  #leaf(piece: Lexeme, target: Target, phrase: Phrase): QueryNode {
    const node = leaf(target, phrase);
    if (node !== null) return node;
    this.pieces.odd(isDateField(target) ? 'not-a-date' : 'empty-field', piece.typed);
    return all([]);
  }
}

function endsGroup(piece: Lexeme | undefined): piece is undefined | (Lexeme & { kind: 'close' }) {
  return piece === undefined || piece.kind === 'close';
}
