import type { ReactNode } from 'react';
import type { Input } from '../../shared/ipc';
import type { OfficialsAsked, SlogansAsked } from '../state/drawer-slice';
import { ExportButtons } from './ExportButtons';
import { Page } from './Page';
import type { Paged } from './use-paged';
import { VirtualList } from './VirtualList';

interface ListPageProps<Row> {
  readonly title: string;
  readonly close: string;
  readonly exported: Input<'recognition.export'>['what'];
  /** What the list was asked for: asked for anything else, it is shown from its head. */
  readonly asked: OfficialsAsked | SlogansAsked;
  readonly find: { readonly label: string; readonly value: string; readonly onChange: (value: string) => void };
  /** Ways to sort and narrow, beside the field that finds. */
  readonly filters: ReactNode;
  /** Said when there is nothing. */
  readonly nothing: string;
  /** Its head knows how many there are in all. */
  readonly list: Paged<Row, { readonly total: number }>;
  readonly keyOf: (row: Row) => string;
  /** Height of a row before it is measured, in pixels. */
  readonly height: number;
  readonly draw: (row: Row) => ReactNode;
}

/** A long list of one kind with a field that finds in it, ways to narrow it, and its export. */
export function ListPage<Row>(props: ListPageProps<Row>): React.JSX.Element {
  const { title, close, exported, asked, find, filters, nothing, list, keyOf, height, draw } = props;
  const total = list.head?.total ?? null;
  return (
    <Page name={title} close={close} count={total} tools={<ExportButtons what={exported} />}>
      <div className="page-filters">
        <input
          type="search"
          className="field"
          aria-label={find.label}
          placeholder={find.label}
          spellCheck={false}
          data-autofocus
          value={find.value}
          onChange={(event) => find.onChange(event.target.value)}
        />
        {filters}
      </div>
      {total === 0 && <p className="drawer-message">{nothing}</p>}
      <VirtualList key={JSON.stringify(asked)} label={title} list={list} keyOf={keyOf} height={height} draw={draw} />
    </Page>
  );
}
