import type { Span } from '../../shared/article';

interface MarkedTextProps {
  readonly text: string;
  /** Offsets into `text`, in order and without overlap. */
  readonly marks: readonly Span[];
  readonly className?: string;
}

/** A short text with some of its words marked. */
export function MarkedText({ text, marks, className }: MarkedTextProps): React.JSX.Element {
  const parts: React.ReactNode[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start < at) continue;
    parts.push(text.slice(at, mark.start));
    parts.push(
      <mark key={mark.start} className={className}>
        {text.slice(mark.start, mark.end)}
      </mark>,
    );
    at = mark.end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
