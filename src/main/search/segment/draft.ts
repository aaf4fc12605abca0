// Articles come in; a segment that is written but for their numbers goes out, as plain data that may cross threads. It is
// made where files are read, so that whoever keeps the index only puts it on disk.
import type { NumberedWords } from '../article-words';
import { Vocabulary } from '../recent/vocabulary';
import { WordNumbers } from '../recent/word-numbers';
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
let met = new WordNumbers(new Vocabulary());
/** With more of them all are forgotten, between two batches: names and figures never cease. */
const WORDS_KEPT = 1 << 16;

/** Writes a segment of articles in their order. */
export function draftSegment(articles: readonly NumberedWords[]): SegmentDraft {
  if (met.vocabulary.forms > WORDS_KEPT) met = new WordNumbers(new Vocabulary());
  const lists = articles.map((words) => met.listOf(words));
  const sink = memorySink();
  const body = buildSegment(lists, met.vocabulary, sink, true);
  return { bytes: sink.view(), body };
}

/** Puts a draft into a sink; `ids` are the numbers of its articles, `NOBODY` for one that is left out. */
export function finishDraft({ bytes, body }: SegmentDraft, ids: Uint32Array, sink: Sink): Source {
  sink.write(bytes);
  return seal(sink, body, ids);
}
