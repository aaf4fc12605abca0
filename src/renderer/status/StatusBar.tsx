// Progress, problems and the state of the notes come in; one quiet line goes out.
import { Pause, Play, TriangleAlert, X } from 'lucide-react';
import type { LibrarySummary, Progress } from '../../shared/library';
import { call } from '../bridge';
import { formatBytes, formatCount, formatDuration, formatMegabytes } from '../i18n/numbers';
import { useWords } from '../i18n/use-words';
import { run } from '../state/commands';
import { useStore } from '../state/store';
import { useLasting } from '../state/use-lasting';
import { baseName } from '../state/paths';
import './status-bar.css';

/** How long work goes on before its bar is drawn, in milliseconds. */
const BAR_AFTER_MS = 400;

/** A slower rate would read as none, in bytes a second. */
const LEAST_RATE = 50_000;

/** How much is read of how much, how fast, and which file; where the window is wide enough. */
function ReadingDetails({ progress }: { readonly progress: Progress }): React.JSX.Element {
  const t = useWords('frame');
  const locale = useStore((state) => state.locale);
  const { doneBytes, totalBytes, secondsLeft, file } = progress;
  const size = t('status.bytes', formatBytes(doneBytes, totalBytes, locale));
  const rate = (totalBytes - doneBytes) / (secondsLeft ?? Infinity);
  return (
    <span className="details tabular">
      <span>{rate >= LEAST_RATE ? t('status.rate', { size, rate: formatMegabytes(rate, locale) }) : size}</span>
      {file !== null && (
        <span className="file" title={file}>
          {baseName(file)}
        </span>
      )}
    </span>
  );
}

/** How many files are read, and how long the rest takes. */
function ReadingLine({ progress }: { readonly progress: Progress }): React.JSX.Element {
  const t = useWords('frame');
  const locale = useStore((state) => state.locale);
  const { phase, done, total, secondsLeft, file } = progress;
  const numbers = { done: formatCount(done, locale), total: formatCount(total, locale) };
  const words = t(phase === 'paused' ? 'status.paused' : 'status.indexing', numbers);
  const time = secondsLeft === null || secondsLeft < 1 ? null : formatDuration(secondsLeft, locale);
  return (
    <>
      <span className="tabular" title={file ?? undefined}>
        {time === null ? words : t('status.timeLeft', { words, time })}
      </span>
      {total > 0 && <progress value={done} max={total} aria-label={words} />}
      {total > 0 && <ReadingDetails progress={progress} />}
    </>
  );
}

function PauseButton({ isPaused }: { readonly isPaused: boolean }): React.JSX.Element {
  const t = useWords('frame');
  const showFailure = useStore((state) => state.showFailure);
  const Icon = isPaused ? Play : Pause;
  const words = t(isPaused ? 'status.goOn' : 'status.pause');
  return (
    <button
      type="button"
      className="icon-btn"
      aria-label={words}
      title={words}
      onClick={() => void call(isPaused ? 'library.resume' : 'library.pause').catch(showFailure)}
    >
      <Icon size={13} aria-hidden="true" />
    </button>
  );
}

/** Numbers, a bar and ways to pause and to stop it, while the library is being read. */
function ProgressLine({ progress }: { readonly progress: Progress }): React.JSX.Element | null {
  const t = useWords('frame');
  const showFailure = useStore((state) => state.showFailure);
  const { phase } = progress;
  const hasBar = useLasting(phase !== 'idle' && phase !== 'cancelled', BAR_AFTER_MS);
  if (phase === 'idle') return null;
  const words = phase === 'reading' || phase === 'paused' ? <ReadingLine progress={progress} /> : t(`status.${phase}`);
  return (
    <div className="progress" aria-live="off">
      {hasBar || phase === 'cancelled' ? words : null}
      {hasBar && (phase === 'reading' || phase === 'paused') && <PauseButton isPaused={phase === 'paused'} />}
      {hasBar && phase !== 'stopping' && (
        <button
          type="button"
          className="icon-btn"
          aria-label={t('status.stop')}
          title={t('status.stop')}
          onClick={() => void call('library.cancel').catch(showFailure)}
        >
          <X size={13} aria-hidden="true" />
        </button>
      )}
      {phase === 'cancelled' && (
        <button type="button" className="text-btn" onClick={() => void call('library.rescan').catch(showFailure)}>
          {t('status.resume')}
        </button>
      )}
    </div>
  );
}

/** How what the reader made stands on disk; said only while there is something to say. */
function SavedState(): React.JSX.Element | null {
  const t = useWords('frame');
  const saved = useStore((state) => state.unsent ?? state.saved);
  const isSlow = useLasting(saved === 'pending', BAR_AFTER_MS);
  if (saved === 'failed' || saved === 'aside') {
    return (
      <button
        type="button"
        className="text-btn unsaved"
        title={t(`status.hint.${saved}`)}
        onClick={() => run('problems')}
      >
        <TriangleAlert size={13} aria-hidden="true" />
        {t(saved === 'failed' ? 'status.saveFailed' : 'status.aside')}
      </button>
    );
  }
  return isSlow ? <span>{t('status.pending')}</span> : null;
}

/** Number of what needs a look, files and the cache alike; opens the list. */
function ProblemCount({ count }: { readonly count: number }): React.JSX.Element | null {
  const t = useWords('frame');
  const locale = useStore((state) => state.locale);
  if (count === 0) return null;
  return (
    <button type="button" className="text-btn" onClick={() => run('problems')}>
      {t('status.problems', { count, shown: formatCount(count, locale) })}
    </button>
  );
}

/** What to say of the library: while it is read the engine's running numbers, else the summary; busy until the first answer. */
function libraryState(summary: LibrarySummary | null, progress: Progress) {
  if (summary === null) return { articles: progress.articles, problems: progress.problems, isIndexing: true };
  const isIndexing = progress.phase !== 'idle' && progress.phase !== 'cancelled';
  const { articles, problems } = summary;
  if (!isIndexing) return { articles, problems, isIndexing };
  return {
    articles: Math.max(progress.articles, articles),
    problems: Math.max(progress.problems, problems),
    isIndexing,
  };
}

/** The status line of the library. */
export function StatusBar(): React.JSX.Element {
  const t = useWords('frame');
  const locale = useStore((state) => state.locale);
  const progress = useStore((state) => state.progress);
  const summary = useStore((state) => state.summary);
  const saved = useStore((state) => state.unsent ?? state.saved);
  const { articles, problems, isIndexing } = libraryState(summary, progress);
  return (
    <footer className="status-bar">
      <div
        role="status"
        aria-label={t('status.label')}
        className="line"
        data-saved={saved}
        data-articles={articles}
        data-indexing={isIndexing ? 'yes' : 'no'}
      >
        <span className="tabular">
          <i className={isIndexing ? 'dot busy' : 'dot'} aria-hidden="true" />
          {t('status.articles', { count: articles, shown: formatCount(articles, locale) })}
        </span>
        <ProgressLine progress={progress} />
        <ProblemCount count={problems} />
        <SavedState />
      </div>
      <span className="offline">{t('status.offline')}</span>
    </footer>
  );
}
