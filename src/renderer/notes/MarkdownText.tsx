import { Fragment, useMemo } from 'react';
import { call } from '../bridge';
import { useStore } from '../state/store';
import { readMarkdown, type Inline, type MarkdownBlock } from './markdown';

/** A comment drawn from its Markdown as plain elements; nothing in it is ever taken as HTML. */
export function MarkdownText({ text }: { readonly text: string }): React.JSX.Element {
  const blocks = useMemo(() => readMarkdown(text), [text]);
  return (
    <>
      {blocks.map((block, at) => (
        <DrawnBlock key={at} block={block} />
      ))}
    </>
  );
}

function DrawnBlock({ block }: { readonly block: MarkdownBlock }): React.JSX.Element {
  switch (block.kind) {
    case 'list': {
      const List = block.isOrdered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, at) => (
            <li key={at}>
              <Inlines parts={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'quote':
      return (
        <blockquote>
          <Lines lines={block.lines} />
        </blockquote>
      );
    case 'heading':
      return (
        <p className="note-heading">
          <Lines lines={block.lines} />
        </p>
      );
    case 'paragraph':
      return (
        <p>
          <Lines lines={block.lines} />
        </p>
      );
  }
}

function Lines({ lines }: { readonly lines: readonly (readonly Inline[])[] }): React.ReactNode {
  return lines.map((line, at) => (
    <Fragment key={at}>
      {at > 0 && <br />}
      <Inlines parts={line} />
    </Fragment>
  ));
}

function Inlines({ parts }: { readonly parts: readonly Inline[] }): React.ReactNode {
  return parts.map((part, at) => <DrawnInline key={at} part={part} />);
}

function DrawnInline({ part }: { readonly part: Inline }): React.ReactNode {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'strong':
      return <strong>{part.text}</strong>;
    case 'emphasis':
      return <em>{part.text}</em>;
    case 'code':
      return <code>{part.text}</code>;
    case 'link':
      return (
        <button type="button" className="link-btn" title={part.url} onClick={() => openLink(part.url)}>
          {part.text}
        </button>
      );
  }
}

function openLink(url: string): void {
  call('app.openExternal', { url }).catch((error: unknown) => useStore.getState().showFailure(error));
}
