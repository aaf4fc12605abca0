import type { Correction, Oddity, Understood } from '../../../shared/search';
import { printQuery } from '../../search/read-query/print-query';
import { parseQuery } from '../../search/read-query/parse-query';
import type { ParsedQuery } from '../../search/query';
import { readFacts } from './field-slips';
import type { FindContext } from './rows';

/** A query with the values of its fields as they are read. */
interface ReadQuery {
  readonly query: ParsedQuery;
  readonly corrections: readonly Correction[];
}

/** Reads what was typed; words behind the name of a field belong to it as far as some article has them together there. */
export function readTyped({ sets }: Pick<FindContext, 'sets'>, typed: string): ParsedQuery {
  return parseQuery(typed, (fact) => sets.having(fact, false).includes(1));
}

/** Reads values of fields that no article has as those it has, unless words are kept as typed; says which nobody has. */
export function readFields({ sets }: FindContext, typed: ParsedQuery, isKept: boolean): ReadQuery {
  const { root, corrections, unknown } = readFacts(typed.root, {
    isHad: (fact) => sets.having(fact, false).includes(1),
    textsIn: (field) => sets.textsIn(field),
    isKept,
  });
  const query = { ...typed, root };
  return { query: { ...query, understood: withUnknown(query, unknown) }, corrections };
}

function withUnknown(query: ParsedQuery, unknown: readonly Oddity[]): Understood | null {
  if (unknown.length === 0) return query.understood;
  const oddities = [...(query.understood?.oddities ?? []), ...unknown];
  return { en: printQuery(query, 'en'), vi: printQuery(query, 'vi'), oddities };
}
