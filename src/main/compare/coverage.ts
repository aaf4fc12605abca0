// How much of an article is linked: by letters and by passages.
import type { Span } from '../../shared/article';
import { SEPARATOR, unitClass } from '../text/letters';
import type { Passage } from './passages';

/** Share of the letters and digits of `text` that lie in one of `spans` (in any order, may overlap); 0 for no letters. */
export function coverage(text: string, spans: readonly Span[]): number {
  let linked = 0;
  let done = 0;
  for (const { start, end } of inOrder(spans)) {
    linked += letters(text, Math.max(start, done), end);
    done = Math.max(done, end);
  }
  const all = letters(text, 0, text.length);
  return all === 0 ? 0 : linked / all;
}

/** Number of passages touched by one of `spans`, and of all passages. */
export function linkedPassages(passages: readonly Passage[], spans: readonly Span[]): [linked: number, all: number] {
  const ordered = inOrder(spans);
  let next = 0;
  let reach = 0;
  let linked = 0;
  for (const { span } of passages) {
    for (let one = ordered[next]; one !== undefined && one.start < span.end; one = ordered[next]) {
      reach = Math.max(reach, one.end);
      next += 1;
    }
    if (reach > span.start) linked += 1;
  }
  return [linked, passages.length];
}

function inOrder(spans: readonly Span[]): Span[] {
  return [...spans].sort((x, y) => x.start - y.start || x.end - y.end);
}

function letters(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (unitClass[text.charCodeAt(at)] !== SEPARATOR) count += 1;
  return count;
}
