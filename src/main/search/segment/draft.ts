// Articles come in; a segment that is written but for their numbers goes out, as plain data that may cross threads. It is
// made where files are read, so that whoever keeps the index only puts it on disk.
import { NO_WORD, type KnownWords } from '../../text/known-words';
import type { NumberedWords } from '../article-words';
import { Vocabulary } from '../recent/vocabulary';
import { listOf, type WordList } from '../recent/word-list';
import { buildSegment } from './build';
import { seal, type SegmentBody } from './segment-writer';
import { memorySink, type Sink } from './sink';
import type { Source } from './source';

/** A segment before its articles have numbers. */
export interface SegmentDraft {
  /** Pages and tables. */
  readonly bytes: Uint8Array;
  readonly body: SegmentBody;
}

/** Words this thread has met: a batch has few that those before it had not. */
let vocabulary = new Vocabulary();
/** By number in a table of known words: one more than the number in the vocabulary, 0 for a word not met yet. */
let numbers = new Uint32Array(0);
let numbered: KnownWords | null = null;
/** With more of them all are forgotten, between two batches: names and figures never cease. */
const WORDS_KEPT = 1 << 16;

/** Writes a segment of articles in their order. */
export function draftSegment(articles: readonly NumberedWords[]): SegmentDraft {
  if (vocabulary.forms > WORDS_KEPT) {
    vocabulary = new Vocabulary();
    numbered = null;
  }
  const lists = articles.map(wordList);
  const sink = memorySink();
  const body = buildSegment(lists, vocabulary, sink, true);
  return { bytes: sink.view(), body };
}

/** The words of an article by their numbers in the vocabulary, which learns those it does not know. */
function wordList({ numbers: words, known, fields }: NumberedWords): WordList {
  if (numbered !== known || numbers.length < known.exact.length) {
    numbers = new Uint32Array(known.exact.length);
    numbered = known;
  }
  const forms = new Uint32Array(words.length);
  for (let at = 0; at < forms.length; at += 1) {
    const word = words[at] ?? NO_WORD;
    const number = numbers[word] ?? 0;
    forms[at] = number > 0 ? number - 1 : learn(word, known);
  }
  return listOf(forms, fields);
}

function learn(word: number, known: KnownWords): number {
  const number = vocabulary.number(known.forms[word] ?? '');
  numbers[word] = number + 1;
  return number;
}

/** Puts a draft into a sink; `ids` are the numbers of its articles, `NOBODY` for one that is left out. */
export function finishDraft({ bytes, body }: SegmentDraft, ids: Uint32Array, sink: Sink): Source {
  sink.write(bytes);
  return seal(sink, body, ids);
}
