import { memo } from 'react';
import type { BlockKind } from '../../shared/article';
import type { ArticleView } from '../../shared/library';
import { useWords } from '../i18n/use-words';
import { ArticleMeta } from './ArticleMeta';
import { BlockText } from './BlockText';
import { isHiddenKind } from './hidden-kinds';
import { HiddenBlocks } from './HiddenBlocks';
import type { DrawnLabels } from './use-labels';

/** Texts from this length on (UTF-16 units) let the browser lay out only the blocks near the view. */
const longText = 150_000;

interface ArticleTextProps {
  readonly view: ArticleView;
  readonly labels: DrawnLabels;
  readonly showHidden: boolean;
  readonly onShowHidden: (show: boolean) => void;
}

/** All blocks of an article in order, the facts of the article under its headline, the number of hidden blocks at its foot. */
export const ArticleText = memo(function ArticleText(props: ArticleTextProps): React.JSX.Element {
  const t = useWords('reader');
  const { article } = props.view;
  const headline = article.blocks.findIndex((block) => block.kind === 'title');
  const nameOf = (kind: BlockKind): string | undefined => (isHiddenKind(kind) ? t(`kinds.${kind}`) : undefined);
  return (
    <div className="blocks" data-long={article.text.length > longText ? '' : undefined}>
      {headline < 0 && <MadeTitle title={article.title} />}
      {headline < 0 && <ArticleMeta view={props.view} />}
      {article.blocks.map((block, at) =>
        isHiddenKind(block.kind) && !props.showHidden ? null : (
          <BlockAndMeta key={block.start} isHeadline={at === headline} view={props.view}>
            <BlockText
              text={article.text}
              block={block}
              labels={props.labels.byBlock[at] ?? []}
              notes={props.labels.notes}
              isHeadline={at === headline}
              kindName={nameOf(block.kind)}
            />
          </BlockAndMeta>
        ),
      )}
      <HiddenBlocks blocks={article.blocks} isShown={props.showHidden} onShow={props.onShowHidden} />
    </div>
  );
});

interface BlockAndMetaProps {
  readonly isHeadline: boolean;
  readonly view: ArticleView;
  readonly children: React.ReactNode;
}

function BlockAndMeta({ isHeadline, view, children }: BlockAndMetaProps): React.ReactNode {
  if (!isHeadline) return children;
  return (
    <>
      {children}
      <ArticleMeta view={view} />
    </>
  );
}

function MadeTitle({ title }: { readonly title: string }): React.JSX.Element {
  const t = useWords('reader');
  return (
    <h1 className="block block-title made-title" title={t('titleMade')}>
      {title}
    </h1>
  );
}
