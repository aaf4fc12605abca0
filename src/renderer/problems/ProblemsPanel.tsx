// What needs a look comes in, files, the cache and the notes folder alike; each is shown with its reason in words, what can be done and its place on disk.
import { Eye, EyeOff, FolderOpen, RotateCcw, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../shared/library';
import { call } from '../bridge';
import { leaveDrawer, leaveOnEscape } from '../frame/leave-drawer';
import { useWords } from '../i18n/use-words';
import { baseName } from '../state/paths';
import { useStore } from '../state/store';
import './problems.css';

/** The list as the engine has it; asked again whenever the library changes. */
function useProblems(): readonly Problem[] | null {
  const [problems, setProblems] = useState<readonly Problem[] | null>(null);
  const version = useStore((state) => state.libraryVersion);
  const count = useStore((state) => state.progress.problems);
  useEffect(() => {
    let isWanted = true;
    call('library.problems')
      .then((list) => {
        if (isWanted) setProblems(list);
      })
      .catch(useStore.getState().showFailure);
    return () => {
      isWanted = false;
    };
  }, [version, count]);
  return problems;
}

/** Leaves a file's problems uncounted from now on, or counts them again. */
function IgnoreButton({ problem, name }: { readonly problem: Problem; readonly name: string }): React.JSX.Element {
  const t = useWords('frame');
  const { path, isIgnored } = problem;
  const words = t(isIgnored ? 'problems.heed' : 'problems.ignore');
  const Icon = isIgnored ? Eye : EyeOff;
  const change = (): void => {
    const { settings, changeSettings } = useStore.getState();
    const others = settings.ignored.filter((other) => other !== path);
    changeSettings({ ignored: isIgnored ? others : [...others, path] });
  };
  return (
    <button type="button" className="icon-btn" aria-label={`${words}: ${name}`} title={words} onClick={change}>
      <Icon size={16} aria-hidden="true" />
    </button>
  );
}

/** What is wrong, and what to do. */
function ProblemWords({ problem }: { readonly problem: Problem }): React.JSX.Element {
  const t = useWords('frame');
  if (problem.kind === 'lexicon') {
    const { code, lines, message } = problem;
    return <p title={message}>{t(`problems.lexicon.${code}`, { count: lines.length, lines: lines.join(', ') })}</p>;
  }
  if (problem.kind === 'notes') return <p title={problem.message}>{t('problems.notes')}</p>;
  if (problem.kind === 'cache') {
    const { code, holder, message } = problem;
    return <p title={message}>{t(`problems.cache.${code}`, { holder })}</p>;
  }
  return (
    <>
      {problem.issues.map(({ code, message }) => (
        <p key={code} title={message}>
          {t(`problems.issue.${code}`)}
        </p>
      ))}
    </>
  );
}

/** Reads the file once more, and says so when that changed nothing. */
function RetryButton({ path, name }: { readonly path: string; readonly name: string }): React.JSX.Element {
  const t = useWords('frame');
  const { say, showFailure } = useStore.getState();
  const retry = async (): Promise<void> => {
    await call('library.retry', { path });
    const left = await call('library.problems');
    if (left.some((problem) => problem.path === path)) say(t('problems.still', { name }));
  };
  return (
    <button
      type="button"
      className="btn"
      aria-label={`${t('problems.retry')}: ${name}`}
      onClick={() => void retry().catch(showFailure)}
    >
      <RotateCcw size={14} aria-hidden="true" />
      {t('problems.retry')}
    </button>
  );
}

function ProblemLine({ problem }: { readonly problem: Problem }): React.JSX.Element {
  const t = useWords('frame');
  const showFailure = useStore((state) => state.showFailure);
  const { kind, path, isIgnored } = problem;
  const name = baseName(path);
  return (
    <li data-ignored={isIgnored ? 'yes' : undefined}>
      <div className="words">
        <b>{name}</b>
        <ProblemWords problem={problem} />
        <p className="path" title={path}>
          {path}
        </p>
      </div>
      {kind === 'file' && <RetryButton path={path} name={name} />}
      <button
        type="button"
        className="icon-btn"
        aria-label={`${t('problems.reveal')}: ${name}`}
        title={t('problems.reveal')}
        onClick={() => void call('app.reveal', { path }).catch(showFailure)}
      >
        <FolderOpen size={16} aria-hidden="true" />
      </button>
      <IgnoreButton problem={problem} name={name} />
    </li>
  );
}

/** Those the reader ignores come last. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems.filter((one) => !one.isIgnored), ...problems.filter((one) => one.isIgnored)];
}

/** The problems of the library; the keyboard goes there as it opens, and leaves by Escape. */
export function ProblemsPanel(): React.JSX.Element {
  const t = useWords('frame');
  const problems = useProblems();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  return (
    <section className="problems" aria-label={t('problems.label')} onKeyDown={leaveOnEscape}>
      <header>
        <h2>{t('problems.title')}</h2>
        <p>{problems?.length === 0 ? t('problems.none') : t('problems.kept')}</p>
        <button
          type="button"
          className="icon-btn"
          aria-label={t('problems.close')}
          title={t('problems.close')}
          onClick={leaveDrawer}
        >
          <X size={16} aria-hidden="true" />
        </button>
      </header>
      <ul ref={list} tabIndex={0} aria-label={t('problems.title')}>
        {inOrder(problems ?? []).map((problem) => (
          <ProblemLine key={problem.path} problem={problem} />
        ))}
      </ul>
    </section>
  );
}
