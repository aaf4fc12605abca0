import { ChevronDown } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';

interface GroupProps {
  readonly title: string;
  /** What the numbers of the group count. */
  readonly unit: string;
  readonly children: ReactNode;
}

/** A part of the rail under a heading that folds it. */
export function Group({ title, unit, children }: GroupProps): React.JSX.Element {
  const [isOpen, setOpen] = useState(true);
  const id = useId();
  return (
    <section className="group">
      <h2>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {title}
          <ChevronDown size={13} aria-hidden="true" />
          <span className="unit" aria-hidden="true">
            {unit}
          </span>
        </button>
      </h2>
      <div id={id} hidden={!isOpen}>
        {children}
      </div>
    </section>
  );
}
