import { memo } from 'react';
import type { Block } from '../../shared/article';
import type { AnchoredNote } from '../../shared/note';
import { isReference, isTitleOnly, layerNames, linksBegun, segments, type Label, type Segment } from './segments';

/** One block of an article; `isHeadline` for its first title. */
export interface BlockTextProps {
  readonly text: string;
  readonly block: Block;
  readonly labels: readonly Label[];
  readonly notes: ReadonlyMap<string, AnchoredNote>;
  readonly isHeadline: boolean;
  /** What kind of block this is, in words; shown only for kinds that are hidden by default. */
  readonly kindName: string | undefined;
}

/** Draws exactly `text.slice(start, end)`: line breaks of the source become spaces by style, not by editing. */
export const BlockText = memo(function BlockText(props: BlockTextProps): React.JSX.Element {
  const { block, text, labels, notes, isHeadline, kindName } = props;
  const Tag = isHeadline ? 'h1' : block.kind === 'title' ? 'h2' : 'p';
  return (
    <Tag
      className={`block block-${block.kind}${isHeadline && block.end - block.start > LONG_TITLE ? ' is-long' : ''}`}
      data-block={block.kind}
      data-start={block.start}
      data-end={block.end}
      data-kind-name={kindName}
    >
      {labels.length === 0
        ? text.slice(block.start, block.end)
        : segments(block, labels).map((segment) => drawn(segment, text, notes))}
    </Tag>
  );
}, isSame);

/** Letters above which a headline is set smaller: it would fill the pane. */
const LONG_TITLE = 140;

function drawn(segment: Segment, text: string, notes: ReadonlyMap<string, AnchoredNote>): React.ReactNode {
  const words = text.slice(segment.start, segment.end);
  if (segment.labels.length === 0) return words;
  const place = { 'data-start': segment.start, 'data-end': segment.end };
  const reference = isReference(segment) ? '' : undefined;
  const links = linksBegun(segment) || undefined;
  const names = layerNames(segment);
  if (names === '')
    return (
      <span key={segment.start} data-reference={reference} data-links={links} {...place}>
        {words}
      </span>
    );
  const note = topNote(segment, notes);
  const isNoteEnd = note?.place?.end === segment.end && note.comment !== '';
  return (
    <mark
      key={segment.start}
      data-layer={names}
      data-reference={reference}
      data-links={links}
      {...place}
      data-part={isTitleOnly(segment) ? 'title' : undefined}
      data-anchor={note?.anchor}
      data-colour={note?.colour}
      data-comment={isNoteEnd ? '' : undefined}
    >
      {words}
    </mark>
  );
}

/** The innermost note of a segment: the shortest one wins. */
function topNote(segment: Segment, notes: ReadonlyMap<string, AnchoredNote>): AnchoredNote | undefined {
  const inner = segment.labels
    .filter((label) => label.layer === 'note')
    .sort((one, other) => one.end - one.start - (other.end - other.start))[0];
  return inner === undefined ? undefined : notes.get(inner.ref);
}

function isSame(before: BlockTextProps, after: BlockTextProps): boolean {
  return (
    before.text === after.text &&
    before.block === after.block &&
    before.isHeadline === after.isHeadline &&
    before.kindName === after.kindName &&
    before.labels.length === after.labels.length &&
    before.labels.every((label, at) => label === after.labels[at]) &&
    before.labels.every((label) => label.layer !== 'note' || before.notes.get(label.ref) === after.notes.get(label.ref))
  );
}
