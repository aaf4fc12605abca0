import { ScanText, TriangleAlert } from 'lucide-react';
import type { IssueCode } from '../../shared/article';
import type { ArticleView } from '../../shared/library';
import { call } from '../bridge';
import { useWords } from '../i18n/use-words';
import { baseName } from '../state/paths';
import { useStore } from '../state/store';
import { chooseEncodingFor } from './encoding-store';
import { setEncoding } from './set-encoding';

interface ArticleNoticesProps {
  readonly paneKey: number;
  readonly view: ArticleView;
}

/** Whose text it is where that is a scan's, and what went wrong when it was read, in words; a doubtful encoding with the ways to settle it. */
export function ArticleNotices({ paneKey, view }: ArticleNoticesProps): React.JSX.Element | null {
  const codes = [...new Set(view.article.issues.map(({ code }) => code))];
  if (codes.length === 0 && view.facsimile === null) return null;
  return (
    <div className="article-notices">
      {view.facsimile !== null && <FacsimileLine path={view.facsimile} />}
      {codes.map((code) =>
        code === 'encoding-unsure' ? (
          <UnsureEncoding key={code} paneKey={paneKey} view={view} />
        ) : (
          <IssueLine key={code} code={code} />
        ),
      )}
    </div>
  );
}

function IssueLine({ code }: { readonly code: IssueCode }): React.JSX.Element {
  const t = useWords('frame');
  return (
    <p className="article-notice">
      <TriangleAlert size={14} aria-hidden="true" />
      <span>{t(`problems.issue.${code}`)}</span>
    </p>
  );
}

/** Says that the text is that of scanned pages, which Tre has no pictures of, and where they are. */
function FacsimileLine({ path }: { readonly path: string }): React.JSX.Element {
  const t = useWords('reader');
  const showFailure = useStore((state) => state.showFailure);
  return (
    <div className="article-notice is-fact" role="note">
      <ScanText size={14} aria-hidden="true" />
      <span title={path}>{t('facsimile', { name: baseName(path) })}</span>
      <span className="notice-tools">
        <button type="button" className="btn" onClick={() => void call('app.reveal', { path }).catch(showFailure)}>
          {t('showFacsimile')}
        </button>
      </span>
    </div>
  );
}

function UnsureEncoding({ paneKey, view }: ArticleNoticesProps): React.JSX.Element {
  const t = useWords('search');
  const { id, encoding, paths } = view.article;
  const activate = useStore((state) => state.activatePane);
  const index = useStore((state) => state.panes.findIndex((pane) => pane.key === paneKey));
  return (
    <div className="article-notice" role="note">
      <TriangleAlert size={14} aria-hidden="true" />
      <span>{t('unsure', { encoding: t(`encodings.${encoding}`) })}</span>
      <span className="notice-tools">
        <button type="button" className="btn" onClick={() => void setEncoding(id, paths[0] ?? '', encoding)}>
          {t('marksRight')}
        </button>
        <button
          type="button"
          className="btn"
          title={`${t('changeEncoding')} (E)`}
          onClick={() => {
            activate(index);
            chooseEncodingFor(paneKey);
          }}
        >
          {t('otherEncoding')}
        </button>
      </span>
    </div>
  );
}
