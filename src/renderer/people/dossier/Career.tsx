import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { DatedUse, Dossier, PaperSpan, TitleSpan, UseSpan } from '../../../shared/person';
import { formatDate } from '../../i18n/dates';
import { useCounted } from '../../i18n/use-counted';
import { useWords } from '../../i18n/use-words';
import { axisOf, barOf, knownPapers, ticksOf, type Axis } from './timeline';

/** Mentions that print one title, in one paper where `publisher` is given. */
export interface PrintedAs {
  readonly title: string;
  readonly publisher?: string | null;
}

interface CareerProps {
  readonly dossier: Dossier;
  readonly chosen: PrintedAs | null;
  readonly onChoose: (chosen: PrintedAs) => void;
}

/** Titles over time: a row a title with a bar from its first to its last printed use, each leading to its mentions. */
export function Career({ dossier, chosen, onChoose }: CareerProps): React.JSX.Element {
  const t = useWords('cards');
  const axis = axisOf(dossier.career);
  return (
    <section className="career">
      <h3 className="card-heading">{t('titles')}</h3>
      {dossier.career.length === 0 && <p className="card-sub">{t('noTitles')}</p>}
      {axis !== null && <Years axis={axis} />}
      <ol>
        {dossier.career.map((span) => (
          <TitleRow key={span.title} span={span} axis={axis} chosen={chosen} onChoose={onChoose} />
        ))}
      </ol>
    </section>
  );
}

/** Years the axis has room for. */
const mostYears = 6;

function Years({ axis }: { readonly axis: Axis }): React.JSX.Element {
  return (
    <div className="career-years" aria-hidden="true">
      {ticksOf(axis, mostYears).map(({ year, at }) => (
        <span key={year} style={{ left: percent(at) }}>
          {year}
        </span>
      ))}
    </div>
  );
}

interface TitleRowProps extends Pick<CareerProps, 'chosen' | 'onChoose'> {
  readonly span: TitleSpan;
  readonly axis: Axis | null;
}

function TitleRow({ span, axis, chosen, onChoose }: TitleRowProps): React.JSX.Element {
  const t = useWords(['people', 'cards']);
  const counted = useCounted();
  const [isOpen, setOpen] = useState(false);
  const { title, papers } = span;
  const known = knownPapers(papers);
  const byPaper = known === 0 ? t('people:byNoPaper') : t('people:byPaper', counted(known));
  const isChosen = chosen?.title === title && chosen.publisher === undefined;
  return (
    <li className="career-row">
      <button type="button" className="career-span" aria-pressed={isChosen} onClick={() => onChoose({ title })}>
        <span className="career-title">{title}</span>
        <Track span={span} axis={axis} />
        <span className="career-facts">
          <span>
            <Period span={span} /> · <span className="unbroken">{t('cards:mentioned', counted(span.mentions))}</span>
          </span>
          <Room words={byPaper} />
        </span>
      </button>
      <button
        type="button"
        className="career-papers"
        aria-expanded={isOpen}
        aria-label={`${byPaper}: ${title}`}
        onClick={() => setOpen(!isOpen)}
      >
        <ChevronRight size={13} aria-hidden="true" />
        {byPaper}
      </button>
      {isOpen && (
        <ol>
          {papers.map((paper) => (
            <PaperRow
              key={paper.publisher}
              title={title}
              paper={paper}
              axis={axis}
              chosen={chosen}
              onChoose={onChoose}
            />
          ))}
        </ol>
      )}
    </li>
  );
}

/** Keeps free what the button takes that lies over the end of the line: a button holds no button. */
function Room({ words }: { readonly words: string }): React.JSX.Element {
  return (
    <span className="career-room" aria-hidden="true">
      {words}
    </span>
  );
}

interface PaperRowProps extends Pick<CareerProps, 'chosen' | 'onChoose'> {
  readonly title: string;
  readonly paper: PaperSpan;
  readonly axis: Axis | null;
}

function PaperRow({ title, paper, axis, chosen, onChoose }: PaperRowProps): React.JSX.Element {
  const t = useWords('cards');
  const counted = useCounted();
  const { publisher } = paper;
  return (
    <li>
      <button
        type="button"
        className="career-span of-paper"
        aria-pressed={chosen?.title === title && chosen.publisher === publisher}
        onClick={() => onChoose({ title, publisher })}
      >
        <Track span={paper} axis={axis} />
        <span className="career-facts">
          {publisher ?? t('unknownPaper')} · <Period span={paper} /> · {t('articles', counted(paper.articles))}
        </span>
      </button>
    </li>
  );
}

/** The bar; an end whose date was inferred is drawn open. */
function Track(props: { readonly span: UseSpan; readonly axis: Axis | null }): React.JSX.Element | null {
  const { span, axis } = props;
  const bar = axis === null ? null : barOf(span, axis);
  if (bar === null) return null;
  return (
    <span className="career-track" aria-hidden="true">
      <span
        className="career-bar"
        data-first={bar.isFirstInferred ? 'inferred' : 'printed'}
        data-last={bar.isLastInferred ? 'inferred' : 'printed'}
        style={{ left: percent(bar.left), width: percent(bar.width) }}
      />
    </span>
  );
}

/** "15/12/2021 – 25/7/2024", each date that was inferred drawn and said as such. */
function Period({ span }: { readonly span: UseSpan }): React.JSX.Element {
  const t = useWords('cards');
  const { first, last } = span;
  if (first === null || last === null) return <>{t('undated')}</>;
  return (
    <>
      <UseDate use={first} />
      {first.date !== last.date && (
        <>
          {' – '}
          <UseDate use={last} />
        </>
      )}
    </>
  );
}

function UseDate({ use }: { readonly use: DatedUse }): React.JSX.Element {
  const t = useWords('reader');
  const words = <time className="tabular">{formatDate(use.date)}</time>;
  if (!use.isInferred) return words;
  return (
    <span className="uncertain" title={t('dateBasis.inferred')}>
      {words}
    </span>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
