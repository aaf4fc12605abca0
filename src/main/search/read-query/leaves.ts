// The words at some place of a query come in; what they ask for goes out: words of the text or the title, or a fact.
import { words } from '../../text/words';
import type { ConstraintField, Prefix, QueryNode, Scope } from '../query';
import { queryDate } from './query-date';

/** What the words at some place of a query are asked of: the text, the title, or a fact. */
export type Target = Scope | ConstraintField;

/** True for what is asked of the words of an article. */
export function isText(target: Target): target is Scope {
  return target === 'any' || target === 'title';
}

/** True for a field whose values are dates. */
export function isDateField(target: Target): boolean {
  return target === 'before' || target === 'after' || target === 'on';
}

/** A phrase, or a word, of which the last may stand for all that begin like it. */
export interface Phrase {
  readonly text: string;
  /** How many other words may stand between its words. */
  readonly within: number;
  readonly prefix: Prefix;
}

/** What a phrase asks for at a target; `null` where it is no value of the field. */
export function leaf(target: Target, phrase: Phrase): QueryNode | null {
  if (isText(target)) return term(phrase, target);
  const value = isDateField(target) ? queryDate(phrase.text) : valueOf(phrase.text);
  return value === null ? null : { kind: 'fact', field: target, value };
}

function valueOf(text: string): string | null {
  return words(text).length === 0 ? null : text.trim();
}

/** Words written without a space between them (`COVID-19`, `14/12`) are a phrase. */
function term({ text, within, prefix }: Phrase, scope: Scope): QueryNode {
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

/** All of some parts, which may be one or none. */
export function all(of: readonly QueryNode[]): QueryNode {
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { kind: 'all', of };
}

/** The parts of which a node asks for all. */
export function partsOf(node: QueryNode): readonly QueryNode[] {
  return node.kind === 'all' ? node.of : [node];
}
