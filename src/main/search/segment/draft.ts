// Articles come in; a segment that is written but for their numbers goes out, as plain data that may cross threads. It is
// made where files are read, so that whoever keeps the index only puts it on disk.
import type { NumberedWords } from '../article-words';
import { listOf } from '../recent/word-list';
import { knownWords, type KnownWords } from '../../text/known-words';
import { buildSegment } from './build';
import { FormsInOrder } from './forms-in-order';
import { seal, type SegmentBody } from './segment-writer';
import { memorySink, type Sink } from './sink';
import type { Source } from './source';

/** A segment before its articles have numbers. */
export interface SegmentDraft {
  /** Pages and tables. */
  readonly bytes: Uint8Array;
  readonly body: SegmentBody;
}

/** Writes a segment of articles in their order. */
export function draftSegment(articles: readonly NumberedWords[]): SegmentDraft {
  const known = articles.at(-1)?.known ?? knownWords();
  const lists = articles.map((words) => listOf(numbersIn(known, words), words.fields));
  const sink = memorySink();
  const body = buildSegment(lists, orderOf(known), sink, true);
  return { bytes: sink.view(), body };
}

/** The words of the table this thread fills, in order: a batch has few that those before it had not. */
let inOrder: FormsInOrder | null = null;

function orderOf(known: KnownWords): FormsInOrder {
  if (inOrder?.forms !== known.forms) inOrder = new FormsInOrder(known.forms, (word) => known.isExact(word));
  return inOrder;
}

/** The words of an article by their numbers in a table, which may have taken the place of theirs in the midst of a batch. */
function numbersIn(table: KnownWords, { numbers, known }: NumberedWords): Uint32Array {
  return known === table ? numbers : numbers.map((word) => table.numberOf(known.forms[word] ?? ''));
}

/** Puts a draft into a sink; `ids` are the numbers of its articles, `NOBODY` for one that is left out. */
export function finishDraft({ bytes, body }: SegmentDraft, ids: Uint32Array, sink: Sink): Source {
  sink.write(bytes);
  return seal(sink, body, ids);
}
