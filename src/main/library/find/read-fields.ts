import type { Correction, Oddity, Understood } from '../../../shared/search';
import { printQuery } from '../../search/read-query/print-query';
import { parseQuery } from '../../search/read-query/parse-query';
import type { FactNode, ParsedQuery } from '../../search/query';
import { readFacts } from './field-slips';
import type { FindContext } from './rows';

/** A query with the values of its fields as they are read. */
interface ReadQuery {
  readonly query: ParsedQuery;
  readonly corrections: readonly Correction[];
}

/** What was typed, and how: the last word may still be growing unless told otherwise. */
interface Typed {
  readonly query: string;
  readonly exactMarks: boolean;
  readonly keepTyped?: boolean | undefined;
  readonly prefixLast?: boolean | undefined;
}

/** Reads what was typed; words behind the name of a field belong to it as far as some article has them together there. */
export function readTyped(context: FindContext, typed: Typed): ParsedQuery {
  return parseQuery(typed.query, hadBySome(context, typed));
}

/** Reads values of fields that no article has as those it has, unless words are kept as typed; says which nobody has. */
export function readFields(context: FindContext, parsed: ParsedQuery, typed: Typed): ReadQuery {
  const { root, corrections, unknown } = readFacts(parsed.root, {
    isHad: hadBySome(context, typed),
    textsIn: (field) => context.sets.textsIn(field),
    isKept: typed.keepTyped === true || typed.exactMarks,
  });
  const query = { ...parsed, root };
  return { query: { ...query, understood: withUnknown(query, unknown) }, corrections };
}

/** Says of a fact whether an article has it, whatever the marks. */
function hadBySome({ sets }: FindContext, { prefixLast = true }: Typed): (fact: FactNode) => boolean {
  return (fact) => sets.having(fact, { prefixLast }).includes(1);
}

function withUnknown(query: ParsedQuery, unknown: readonly Oddity[]): Understood | null {
  if (unknown.length === 0) return query.understood;
  const oddities = [...(query.understood?.oddities ?? []), ...unknown];
  return { en: printQuery(query, 'en'), vi: printQuery(query, 'vi'), oddities };
}
