// A query back in the query language, so that the reader sees how it was read.
import type { FactNode, ParsedQuery, QueryNode, TermNode } from '../query';
import { fieldNames } from './field-names';

/** Whose names of fields are printed; both are read back alike. */
type Language = 'en' | 'vi';

/** The query in the query language; reading it again gives the same query. */
export function printQuery(query: Pick<ParsedQuery, 'root' | 'includesHidden'>, language: Language): string {
  const print = new Printer(language);
  const { root } = query;
  const parts = root.kind === 'all' ? root.of.map((part) => print.part(part)) : [print.node(root)];
  // Behind an OR it would belong to the last choice.
  const isGrouped = query.includesHidden && root.kind === 'any';
  const text = isGrouped ? `(${parts.join(' ')})` : parts.join(' ');
  const place = `${fieldNames.in[language]}:${language === 'en' ? 'all' : '"tất cả"'}`;
  return [text, query.includesHidden ? place : ''].filter((part) => part !== '').join(' ');
}

/** A value that needs no quotation marks. */
const plainValue = /^(?!(?:OR|HOẶC|AND|NOT)$)[\p{L}\p{N}][\p{L}\p{N}./-]*$/u;

class Printer {
  constructor(private readonly language: Language) {}

  node(node: QueryNode): string {
    switch (node.kind) {
      case 'term':
        return this.#term(node);
      case 'fact':
        return this.#fact(node);
      case 'all':
        return node.of.map((part) => this.part(part)).join(' ');
      case 'any':
      case 'most':
        return node.of.map((part) => this.part(part)).join(' OR ');
      case 'not':
        // Two minus signs in a row are read as dashes.
        return node.of.kind === 'not' ? `-(${this.node(node.of)})` : `-${this.part(node.of)}`;
    }
  }

  /** A node as part of a larger one. */
  part(node: QueryNode): string {
    return node.kind === 'all' || node.kind === 'any' || node.kind === 'most'
      ? `(${this.node(node)})`
      : this.node(node);
  }

  #term(term: TermNode): string {
    const words = term.words.join(' ');
    const near = term.within > 0 ? `~${term.within}` : '';
    const text = term.words.length > 1 ? `"${words}"${near}` : words;
    const scope = term.scope === 'title' ? `${fieldNames.title[this.language]}:` : '';
    return `${scope}${text}${term.prefix === 'always' ? '*' : ''}`;
  }

  #fact({ field, value, prefix }: FactNode): string {
    const printed = plainValue.test(value) ? value : `"${value.replaceAll('"', ' ')}"`;
    return `${fieldNames[field][this.language]}:${printed}${prefix === 'always' ? '*' : ''}`;
  }
}
