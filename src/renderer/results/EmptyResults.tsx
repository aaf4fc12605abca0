import { useWords } from '../i18n/use-words';
import { run } from '../state/commands';
import { useStore } from '../state/store';
import type { ListRequest } from './result-set';
import { whyEmpty, type WhyEmpty } from './why-empty';

/** Nothing has come yet. */
const bare: ReadonlySet<WhyEmpty> = new Set(['noFolders', 'reading', 'noArticles']);
/** What was looked for was not found; elsewhere, a list of the rail holds nothing. */
const sought: ReadonlySet<WhyEmpty> = new Set(['filters', 'exactMarks', 'fields', 'marks', 'words']);

function titleOf(why: WhyEmpty): 'emptyTitle' | 'noneTitle' | 'hereTitle' {
  if (bare.has(why)) return 'emptyTitle';
  return sought.has(why) ? 'noneTitle' : 'hereTitle';
}

const { changeSettings, setFilter } = useStore.getState();

/** What a button can do about it. */
const steps = {
  noFolders: () => run('addFolder'),
  noArticles: () => run('addFolder'),
  filters: () => setFilter({}),
  exactMarks: () => changeSettings({ exactMarks: false }),
  fields: () => run('searchHelp'),
} as const;

function hasStep(why: WhyEmpty): why is keyof typeof steps {
  return why in steps;
}

/** Says why nothing is there and teaches one next step; nothing before anything is known of the library. */
export function EmptyResults({ request }: { readonly request: ListRequest }): React.JSX.Element | null {
  const t = useWords('frame');
  const summary = useStore((state) => state.summary);
  const phase = useStore((state) => state.progress.phase);
  if (summary === null) return null;
  const why = whyEmpty(request, { folders: summary.roots.length, articles: summary.articles, phase });
  return (
    <div className="empty">
      <h2>{t(`results.${titleOf(why)}`)}</h2>
      <p>{t(`results.empty.${why}`)}</p>
      {hasStep(why) && (
        <button type="button" className="btn primary" onClick={steps[why]}>
          {t(`results.emptyStep.${why}`)}
        </button>
      )}
    </div>
  );
}
