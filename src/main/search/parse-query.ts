// Typed words come in; a query comes out. Whatever is typed has a meaning: what cannot be read is left out and said.
import { toText } from '../text/normalise';
import { words } from '../text/words';
import { lexemes, type Lexeme } from './query-lexemes';
import { printQuery } from './print-query';
import { queryDate, type FieldName } from './query-fields';
import type { Constraint, ParsedQuery, Prefix, QueryNode, Scope, TermNode } from './query';

/** Brackets and minus signs inside each other beyond this are passed over. */
const DEEPEST = 40;

/** Reads a query. Never throws; `understood` is set when something in it was odd. */
export function parseQuery(typed: string): ParsedQuery {
  const text = toText(typed);
  const parser = new Parser(lexemes(text));
  const query = {
    typed: text,
    root: parser.root(),
    constraints: parser.constraints,
    includesHidden: parser.isEverywhere,
  };
  return { ...query, understood: parser.isOdd ? printQuery(query) : null };
}

class Parser {
  readonly constraints: Constraint[] = [];
  isEverywhere = false;
  isOdd = false;
  #at = 0;
  #depth = 0;

  constructor(private readonly pieces: readonly Lexeme[]) {}

  /** The whole query; a closing bracket too many is passed over. */
  root(): QueryNode {
    const parts: QueryNode[] = [];
    while (this.#at < this.pieces.length) {
      parts.push(...childrenOf(this.#either('any')));
      if (this.#at < this.pieces.length) {
        this.isOdd = true;
        this.#at += 1;
      }
    }
    return all(parts);
  }

  /** Groups of words joined by OR; ends at a closing bracket. */
  #either(scope: Scope): QueryNode {
    const choices: QueryNode[] = [];
    for (;;) {
      const choice = this.#together(scope);
      if (!isNothing(choice)) choices.push(choice);
      if (this.pieces[this.#at]?.kind !== 'or') break;
      if (isNothing(choice)) this.isOdd = true;
      this.#at += 1;
      if (this.#at >= this.pieces.length) this.isOdd = true;
    }
    return choices.length > 1 ? { kind: 'any', of: choices } : (choices[0] ?? all([]));
  }

  #together(scope: Scope): QueryNode {
    const parts: QueryNode[] = [];
    for (let piece = this.pieces[this.#at]; piece !== undefined; piece = this.pieces[this.#at]) {
      if (piece.kind === 'or' || piece.kind === 'close') break;
      const node = this.#one(scope, false);
      if (!isNothing(node)) parts.push(node);
    }
    return all(parts);
  }

  /** One word, phrase, group or field with its value, with any minus before it. */
  #one(scope: Scope, isExcluded: boolean): QueryNode {
    const piece = this.pieces[this.#at];
    if (piece === undefined || piece.kind === 'close' || piece.kind === 'or') {
      this.isOdd = true;
      return all([]);
    }
    this.#at += 1;
    if (this.#depth > DEEPEST) {
      this.isOdd = true;
      return all([]);
    }
    this.#depth += 1;
    const node = this.#read(piece, scope, isExcluded);
    this.#depth -= 1;
    return node;
  }

  #read(piece: Lexeme, scope: Scope, isExcluded: boolean): QueryNode {
    switch (piece.kind) {
      case 'or':
      case 'close':
        return all([]);
      case 'not':
        return excluded(this.#one(scope, !isExcluded));
      case 'open':
        return this.#group(scope);
      case 'field':
        return this.#field(piece.field, isExcluded);
      case 'quoted':
        if (!piece.isClosed) this.isOdd = true;
        return term(piece.text, piece.within, scope, piece.isPrefix ? 'always' : piece.isClosed ? 'no' : 'typing');
      case 'bare':
        return term(piece.text, 0, scope, piece.isPrefix ? 'always' : piece.isLast ? 'typing' : 'no');
    }
  }

  #group(scope: Scope): QueryNode {
    const group = this.#either(scope);
    if (this.pieces[this.#at]?.kind === 'close') this.#at += 1;
    else this.isOdd = true;
    return group;
  }

  #field(field: FieldName, isExcluded: boolean): QueryNode {
    if (field === 'title') return this.#one('title', isExcluded);
    const piece = this.pieces[this.#at];
    const value = piece?.kind === 'quoted' || piece?.kind === 'bare' ? piece.text.trim() : '';
    if (value !== '') this.#at += 1;
    if (field === 'in') {
      if (/^(?:all|tất cả|tat ca|hết)$/iu.test(value)) this.isEverywhere = true;
      else this.isOdd = true;
      return all([]);
    }
    const known = isDateField(field) ? queryDate(value) : value;
    if (known === null || known === '') this.isOdd = true;
    else this.constraints.push({ field, value: known, isExcluded });
    return all([]);
  }
}

function excluded(node: QueryNode): QueryNode {
  return isNothing(node) ? node : { kind: 'not', of: node };
}

function isDateField(field: FieldName): boolean {
  return field === 'before' || field === 'after' || field === 'on';
}

/** Words written without a space between them (`COVID-19`, `14/12`) are a phrase. */
function term(text: string, within: number, scope: Scope, prefix: Prefix): QueryNode {
  const found = words(text);
  if (found.length === 0) return all([]);
  const endsOpen = prefix === 'always' || found.at(-1)?.end === text.length;
  const node: TermNode = {
    kind: 'term',
    words: found.map((word) => word.exact),
    within: found.length > 1 ? within : 0,
    scope,
    prefix: endsOpen ? prefix : 'no',
  };
  return node;
}

function all(of: readonly QueryNode[]): QueryNode {
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { kind: 'all', of };
}

function childrenOf(node: QueryNode): readonly QueryNode[] {
  return node.kind === 'all' ? node.of : [node];
}

function isNothing(node: QueryNode): boolean {
  return node.kind === 'all' && node.of.length === 0;
}
