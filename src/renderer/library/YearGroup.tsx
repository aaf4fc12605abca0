import { Calendar, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { FacetValue } from '../../shared/search';
import { formatMonth } from '../i18n/dates';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';
import { Group } from './Group';
import { More, useHead } from './More';
import { RailRow } from './RailRow';

interface YearGroupProps {
  readonly years: readonly FacetValue[];
  /** Months of all years, newest first. */
  readonly months: readonly FacetValue[];
}

/** Years, newest first; a year opens its months. */
export function YearGroup({ years, months }: YearGroupProps): React.JSX.Element | null {
  const t = useWords('frame');
  const chosen = useStore((state) => state.filter.year);
  const { head, shown, setShown } = useHead(years, chosen);
  if (years.length === 0) return null;
  return (
    <Group title={t('library.years')} unit={t('library.unit')}>
      <ul className="rows">
        {head.map((year) => (
          <YearRow key={year.key} year={year} months={months.filter((month) => month.key.startsWith(`${year.key}-`))} />
        ))}
      </ul>
      <More all={years.length} shown={shown} change={setShown} />
    </Group>
  );
}

interface YearRowProps {
  readonly year: FacetValue;
  readonly months: readonly FacetValue[];
}

/** A year with its months under it while it is open; a chosen one is open from the start. */
function YearRow({ year, months }: YearRowProps): React.JSX.Element {
  const isChosen = useStore((state) => state.filter.year === year.key);
  const toggle = useStore((state) => state.toggleFilter);
  const [opened, setOpened] = useState<boolean | null>(null);
  const isOpen = months.length > 0 && (opened ?? isChosen);
  return (
    <RailRow
      icon={months.length === 0 ? <Calendar size={15} /> : <span className="opener-room" />}
      label={year.label}
      count={year.articles}
      isChosen={isChosen}
      onChoose={() => toggle('year', year.key)}
      {...(months.length === 0
        ? {}
        : { action: <OpenMonths year={year.label} isOpen={isOpen} change={() => setOpened(!isOpen)} /> })}
    >
      {isOpen && <Months year={year} months={months} />}
    </RailRow>
  );
}

function OpenMonths(props: { readonly year: string; readonly isOpen: boolean; readonly change: () => void }) {
  const t = useWords('shelf');
  const name = t('showMonths', { year: props.year });
  return (
    <button
      type="button"
      className="icon-btn opener"
      aria-expanded={props.isOpen}
      aria-label={name}
      title={name}
      onClick={props.change}
    >
      <ChevronRight size={14} aria-hidden="true" />
    </button>
  );
}

function Months({ year, months }: YearRowProps): React.JSX.Element {
  const locale = useStore((state) => state.locale);
  const chosen = useStore((state) => state.filter.month);
  return (
    <ul className="rows inner">
      {months.map((month) => (
        <RailRow
          key={month.key}
          label={formatMonth(month.key, locale)}
          count={month.articles}
          isChosen={chosen === month.key}
          onChoose={() => chooseMonth(year.key, month.key)}
        />
      ))}
    </ul>
  );
}

/** A month is chosen together with its year; chosen again, the year stays. */
function chooseMonth(year: string, month: string): void {
  const { filter, setFilter, dropFilter } = useStore.getState();
  if (filter.month === month) dropFilter('month');
  else setFilter({ ...filter, year, month });
}
