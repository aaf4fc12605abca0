import { useState, type ReactNode } from 'react';
import { useCounted } from '../i18n/use-counted';
import { useWords } from '../i18n/use-words';

interface HeadProps<Row> {
  readonly all: readonly Row[];
  /** How many are drawn at first. */
  readonly shown: number;
  readonly className?: string;
  readonly keyOf: (row: Row) => string;
  readonly draw: (row: Row) => ReactNode;
}

/** The head of a list that can grow long, with a button that shows the rest. */
export function Head<Row>({ all, shown, className, keyOf, draw }: HeadProps<Row>): React.JSX.Element {
  const t = useWords('people');
  const counted = useCounted();
  const [isWhole, setWhole] = useState(false);
  const rest = all.length - shown;
  return (
    <>
      <ul className={className}>
        {(isWhole ? all : all.slice(0, shown)).map((row) => (
          <li key={keyOf(row)}>{draw(row)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="link-btn head-rest" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('fewer') : t('rest', counted(rest))}
        </button>
      )}
    </>
  );
}
