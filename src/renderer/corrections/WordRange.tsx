import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import type { Span } from '../../shared/article';
import { useWords } from '../i18n/use-words';
import { nudged, pressed, rangeOf, runOf, wordsIn, type Run } from './words';
import './word-range.css';

interface WordRangeProps {
  readonly text: string;
  /** The sentence or block the words are taken from. */
  readonly within: Span;
  readonly range: Span;
  readonly onChange: (range: Span) => void;
}

/** A run of words chosen in its sentence: by pressing words, by the arrows, or by the four buttons. */
export function WordRange({ text, within, range, onChange }: WordRangeProps): React.JSX.Element {
  const t = useWords('corrections');
  const words = useMemo(() => wordsIn(text, within), [text, within]);
  const run = runOf(words, range) ?? { from: 0, to: 0 };
  const choose = (next: Run): void => onChange(rangeOf(words, next));
  return (
    <div className="word-range">
      <div
        role="group"
        tabIndex={0}
        aria-label={t('wordsHint')}
        title={t('wordsHint')}
        className="word-line"
        onKeyDown={(event) => {
          const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
          if (step === 0) return;
          event.preventDefault();
          choose(nudged(run, event.shiftKey ? 'from' : 'to', step, words.length));
        }}
      >
        {words.map((word, at) => (
          <span key={word.start}>
            {text.slice(at === 0 ? within.start : (words[at - 1]?.end ?? word.start), word.start)}
            <span
              className={at >= run.from && at <= run.to ? 'word chosen' : 'word'}
              onClick={() => choose(pressed(run, at))}
            >
              {text.slice(word.start, word.end)}
            </span>
          </span>
        ))}
        {text.slice(words.at(-1)?.end ?? within.start, within.end)}
      </div>
      <div className="word-ends">
        {(['from', 'to'] as const).map((end) => (
          <span key={end} role="group" aria-label={t(`ends.${end}`)}>
            {t(`ends.${end}`)}
            {([-1, 1] as const).map((step) => (
              <button
                key={step}
                type="button"
                className="icon-btn"
                aria-label={t(step === 1 ? 'ends.later' : 'ends.earlier')}
                onClick={() => choose(nudged(run, end, step, words.length))}
              >
                {step === 1 ? (
                  <ChevronRight size={15} aria-hidden="true" />
                ) : (
                  <ChevronLeft size={15} aria-hidden="true" />
                )}
              </button>
            ))}
          </span>
        ))}
      </div>
      <p className="sr-only" aria-live="polite">
        {text.slice(range.start, range.end)}
      </p>
    </div>
  );
}
