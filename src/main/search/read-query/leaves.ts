// The words at some place of a query come in; what they ask for goes out: words of the text or the title, or a fact.
import { words, type Word } from '../../text/words';
import { isDateField, type ConstraintField, type FactNode, type Prefix, type QueryNode, type Scope } from '../query';
import { queryDate } from './query-date';

/** What the words at some place of a query are asked of: the text, the title, or a fact. */
export type Target = Scope | ConstraintField;

/** True for what is asked of the words of an article. */
export function isText(target: Target): target is Scope {
  return target === 'any' || target === 'title';
}

/** A phrase, or a word, of which the last may stand for all that begin like it. */
export interface Phrase {
  readonly text: string;
  /** Where it begins in what was typed. */
  readonly at: number;
  /** How many other words may stand between its words. */
  readonly within: number;
  readonly prefix: Prefix;
}

/** What a phrase asks for at a target; `null` where it is no value of the field. */
export function leaf(target: Target, phrase: Phrase): QueryNode | null {
  if (isText(target)) return term(phrase, target);
  return isDateField(target) ? date(phrase, target) : fact(phrase, target);
}

function date({ text }: Phrase, field: ConstraintField): FactNode | null {
  const value = queryDate(text);
  return value === null ? null : { kind: 'fact', field, value, prefix: 'no' };
}

function fact({ text, prefix }: Phrase, field: ConstraintField): FactNode | null {
  const found = words(text);
  if (found.length === 0) return null;
  const value = prefix === 'always' ? text.replace(/\*+$/u, '') : text;
  return { kind: 'fact', field, value: value.trim(), prefix: endOf(found, text, prefix) };
}

/** Words written without a space between them (`COVID-19`, `14/12`) are a phrase. */
function term({ text, at, within, prefix }: Phrase, scope: Scope): QueryNode {
  const found = words(text);
  if (found.length === 0) return all([]);
  return {
    kind: 'term',
    words: found.map((word) => word.exact),
    within: found.length > 1 ? within : 0,
    scope,
    prefix: endOf(found, text, prefix),
    spans: found.map(({ start, end }) => ({ start: at + start, end: at + end })),
  };
}

/** A word behind which something else was typed is no longer growing. */
function endOf(found: readonly Word[], text: string, prefix: Prefix): Prefix {
  return prefix === 'always' || found.at(-1)?.end === text.length ? prefix : 'no';
}

/** Whether words stand for longer ones: `isPrefix` where the reader said so, `isGrowing` where more may be typed. */
export function prefixOf(isPrefix: boolean, isGrowing: boolean): Prefix {
  return isPrefix ? 'always' : isGrowing ? 'typing' : 'no';
}

/** All of some parts, which may be one or none. */
export function all(of: readonly QueryNode[]): QueryNode {
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { kind: 'all', of };
}

/** The parts of which a node asks for all. */
export function partsOf(node: QueryNode): readonly QueryNode[] {
  return node.kind === 'all' ? node.of : [node];
}
