// A query back in the query language, so that the reader sees how it was read.
import type { Constraint, ParsedQuery, QueryNode, TermNode } from './query';

/** The query in the query language; reading it again gives the same query. */
export function printQuery(query: Omit<ParsedQuery, 'understood' | 'typed'>): string {
  const root = query.root.kind === 'all' ? query.root.of.map(printPart) : [printNode(query.root)];
  const hidden = query.includesHidden ? ['in:all'] : [];
  return [...root, ...query.constraints.map(printConstraint), ...hidden].join(' ');
}

function printNode(node: QueryNode): string {
  switch (node.kind) {
    case 'term':
      return printTerm(node);
    case 'all':
      return node.of.map(printPart).join(' ');
    case 'any':
      return node.of.map(printPart).join(' OR ');
    case 'not':
      // Two minus signs in a row are read as dashes.
      return node.of.kind === 'not' ? `-(${printNode(node.of)})` : `-${printPart(node.of)}`;
  }
}

/** A node as part of a larger one. */
function printPart(node: QueryNode): string {
  return node.kind === 'all' || node.kind === 'any' ? `(${printNode(node)})` : printNode(node);
}

function printTerm(term: TermNode): string {
  const words = term.words.join(' ');
  const near = term.within > 0 ? `~${term.within}` : '';
  const text = term.words.length > 1 ? `"${words}"${near}` : words;
  return `${term.scope === 'title' ? 'title:' : ''}${text}${term.prefix === 'always' ? '*' : ''}`;
}

function printConstraint({ field, value, isExcluded }: Constraint): string {
  return `${isExcluded ? '-' : ''}${field}:${/\s/u.test(value) ? `"${value}"` : value}`;
}
