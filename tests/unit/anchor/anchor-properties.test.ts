import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/shared/article';
import type { NoteTarget } from '../../../src/shared/note';
import { anchor } from '../../../src/main/anchor/anchor';
import { lookAlikesOf, targetOf } from '../../../src/main/anchor/target';

/** A sentence that keeps its identity through every edit. */
interface Sentence {
  readonly key: number;
  readonly text: string;
}
type Article = readonly (readonly Sentence[])[];

const parts = [
  ['Đại biểu', 'Bộ trưởng', 'Ông Trần Văn Lúa'],
  ['dự', 'khai mạc', 'bế mạc'],
  ['phiên họp toàn thể', 'hội nghị lần thứ 31', 'hội nghị lần thứ 32', 'lễ ký văn kiện'],
  ['tại Bến Nước', 'trong buổi chiều'],
  ['.', ' ngày 4/6.', ' cùng hơn hai trăm khách mời.'],
] as const;

/** Sentences from so few parts that look-alikes, differing in one word or figure, are the rule. */
const sentenceText = fc
  .tuple(...parts.map((choices) => fc.constantFrom<string>(...choices)))
  .map(([subject, verb, thing, place, tail]) => `${subject} ${verb} ${thing} ${place}${tail}`);

const article: fc.Arbitrary<Article> = fc
  .array(fc.array(sentenceText, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 6 })
  .map((paragraphs) => {
    let key = 0;
    return paragraphs.map((texts) => texts.map((text) => ({ key: key++, text })));
  });

type Edit =
  | { readonly kind: 'insert'; readonly at: number; readonly text: string }
  | { readonly kind: 'copy'; readonly at: number; readonly from: number }
  | { readonly kind: 'reword'; readonly at: number; readonly was: string; readonly is: string }
  | { readonly kind: 'remove' | 'swap' | 'split' | 'join'; readonly at: number };

const rewording = fc
  .constantFrom(...parts)
  .chain((choices) => fc.record({ was: fc.constantFrom<string>(...choices), is: fc.constantFrom<string>(...choices) }));

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('copy' as const), at: fc.nat(30), from: fc.nat(30) }),
  fc.tuple(fc.nat(30), rewording).map(([at, words]) => ({ kind: 'reword' as const, at, ...words })),
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(30), text: sentenceText }),
  fc.record({
    kind: fc.constantFrom('remove' as const, 'swap' as const, 'split' as const, 'join' as const),
    at: fc.nat(30),
  }),
);

function apply(before: Article, change: Edit, number: number): Article {
  const flat = before.flatMap((paragraph, row) => paragraph.map((sentence) => ({ sentence, row })));
  const at = change.at % Math.max(1, flat.length);
  const one = flat[at];
  if (one === undefined) return before;
  if (change.kind === 'insert')
    flat.splice(at, 0, { sentence: { key: 1000 + number, text: change.text }, row: one.row });
  if (change.kind === 'reword')
    flat[at] = { ...one, sentence: { ...one.sentence, text: one.sentence.text.replace(change.was, change.is) } };
  if (change.kind === 'copy') {
    const copied = flat[change.from % flat.length]?.sentence ?? one.sentence;
    flat.splice(at, 0, { sentence: { key: 1000 + number, text: copied.text }, row: one.row });
  }
  if (change.kind === 'remove') flat.splice(at, 1);
  if (change.kind === 'swap' && at + 1 < flat.length) {
    const next = flat[at + 1];
    if (next !== undefined) flat.splice(at, 2, { ...next, row: one.row }, { ...one, row: next.row });
  }
  const shift = change.kind === 'split' ? 1 : 0;
  const rows = new Map<number, Sentence[]>();
  flat.forEach(({ sentence, row }, index) => {
    const joined = change.kind === 'join' && row === one.row + 1 ? one.row : row;
    const moved = index >= at ? joined + shift : joined;
    rows.set(moved, [...(rows.get(moved) ?? []), sentence]);
  });
  return [...rows].sort(([a], [b]) => a - b).map(([, sentences]) => sentences);
}

/** The text with the place of every sentence. */
function set(paragraphs: Article): { text: string; places: ReadonlyMap<number, { start: number; end: number }> } {
  let text = '';
  const places = new Map<number, { start: number; end: number }>();
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n';
    paragraph.forEach(({ key, text: words }, at) => {
      if (at > 0) text += ' ';
      places.set(key, { start: text.length, end: text.length + words.length });
      text += words;
    });
  }
  return { text, places };
}

const story = fc.record({ before: article, pick: fc.nat(30), edits: fc.array(edit, { maxLength: 3 }) });

function play({ before, pick, edits }: { before: Article; pick: number; edits: readonly Edit[] }) {
  const old = set(before);
  const keys = [...old.places.keys()];
  const key = keys[pick % keys.length] ?? 0;
  const target = targetOf(old.text, old.places.get(key) ?? { start: 0, end: 0 });
  const now = set(edits.reduce((article, change, number) => apply(article, change, number), before));
  return { target, old, now, hints: { lookAlikes: lookAlikesOf(old.text, target) }, truth: now.places.get(key) };
}

/** A place no reader of the note could tell from its own: the same words between the same words. */
function looksTheSame(text: string, place: Span, target: NoteTarget): boolean {
  return (
    plain(text.slice(place.start, place.end)) === plain(target.exact) &&
    plain(text.slice(0, place.start)).endsWith(plain(target.prefix)) &&
    plain(text.slice(place.end)).startsWith(plain(target.suffix))
  );
}

/** Of two copies side by side nobody can say which is the first one. */
function isCopyBeside(text: string, place: Span | null, truth: Span, exact: string): boolean {
  if (place === null) return false;
  const between = text.slice(Math.min(place.start, truth.start), Math.max(place.end, truth.end));
  return between.replaceAll(exact, '').trim() === '';
}

/** Words that were alone, are gone from their old place and stand in one new place have been moved there, whoever did it. */
function isNewHome(before: string, now: string, place: Span | null, truth: Span, exact: string): boolean {
  const quote = exact.replace(/\.$/, '');
  const times = (text: string): number => text.split(quote).length - 1;
  return (
    times(before) === 1 && times(now) === 1 && place !== null && !now.slice(truth.start, truth.end).includes(quote)
  );
}

function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

describe('anchor, under any edits', () => {
  test('is never sure of a wrong place', () => {
    fc.assert(
      fc.property(story, (told) => {
        const { target, old, now, hints, truth } = play(told);
        const { state, place } = anchor(now.text, target, hints);
        if (state !== 'exact' && state !== 'moved') return;
        if (place !== null && looksTheSame(now.text, place, target)) return;
        if (truth !== undefined && isNewHome(old.text, now.text, place, truth, target.exact)) return;
        if (truth !== undefined && isCopyBeside(now.text, place, truth, target.exact)) return;
        if (truth !== undefined)
          expect(place).toSatisfy((found: Span) => found.start >= truth.start && found.end <= truth.end);
        else expect(now.text.slice(place?.start, place?.end)).toContain(target.exact.replace(/\.$/, ''));
      }),
      { numRuns: 3000, seed: 23 },
    );
  });

  test('gives a place exactly when it is not lost, inside the text', () => {
    fc.assert(
      fc.property(story, (told) => {
        const { target, now, hints } = play(told);
        const { state, place } = anchor(now.text, target, hints);
        expect(place === null).toBe(state === 'lost');
        if (place !== null) expect(now.text.slice(place.start, place.end).trim()).not.toBe('');
      }),
    );
  });

  test('says exact for the text the note was made in', () => {
    fc.assert(
      fc.property(story, (told) => {
        const { target, old, hints } = play(told);
        expect(anchor(old.text, target, hints)).toEqual({ state: 'exact', place: target.position });
      }),
    );
  });

  test('answers for any text and any quote', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        fc.nat(50),
        fc.nat(50),
        (one, other, a, b) => {
          const target = targetOf(one, { start: Math.min(a, b), end: Math.max(a, b) });
          const { state, place } = anchor(other, target);
          expect(place === null).toBe(state === 'lost');
        },
      ),
    );
  });
});
