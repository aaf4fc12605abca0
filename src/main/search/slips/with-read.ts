import type { ParsedQuery, QueryNode, TermNode } from '../query';

/** What was typed with its words as `root` has them, which is the query with some words read as others; all else stays as it was typed. */
export function withRead(query: Pick<ParsedQuery, 'typed' | 'root'>, root: QueryNode): string {
  const read = termsOf(root);
  let made = '';
  let from = 0;
  for (const [at, { words, spans = [] }] of termsOf(query.root).entries()) {
    for (const [word, { start, end }] of spans.entries()) {
      const other = read[at]?.words[word];
      if (other === undefined || other === words[word]) continue;
      made += query.typed.slice(from, start) + other;
      from = end;
    }
  }
  return made + query.typed.slice(from);
}

/** Terms in the order they were typed. */
function termsOf(node: QueryNode): readonly TermNode[] {
  if (node.kind === 'term') return [node];
  if (node.kind === 'fact') return [];
  return node.kind === 'not' ? termsOf(node.of) : node.of.flatMap(termsOf);
}
