// MiniSearch with two fields; it knows no phrases, so their words are asked for.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unmarked } from '../queries.mjs';

export function open({ files }) {
  const MiniSearch = createRequire(import.meta.url)('minisearch');
  const tokenize = (text) =>
    unmarked(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const index = new MiniSearch({ fields: ['title', 'body'], tokenize, processTerm: (term) => term });
  files.forEach((file, id) => {
    const [title, ...body] = readFileSync(file, 'utf8').split('\n');
    index.add({ id, title, body: body.join('\n') });
  });
  const ask = ({ all, title, phrase, not }) => {
    const wanted = {
      combineWith: 'AND',
      queries: [...all, ...phrase, ...title.map((word) => ({ fields: ['title'], queries: [word] }))],
    };
    return index.search(not.length === 0 ? wanted : { combineWith: 'AND_NOT', queries: [wanted, ...not] });
  };
  return { ways: [{ engine: 'MiniSearch', gives: 'all numbers by score', articles: files.length, ask }] };
}
