import type { Article } from '../../../shared/article';
import type { ArticleView } from '../../../shared/library';
import { related, whereElse } from '../../library/find/related';
import { facsimileOf } from '../../library/reading/facsimile';
import { findHits } from '../../search/hits';
import { sentencesOfBlock } from '../../text/sentences';
import type { Answers } from '../messages';
import type { EngineParts } from '../parts';

/** Answers about one article, or two that are compared. */
export function articleAnswers(parts: EngineParts): Answers<'article' | 'passage' | 'compare'> {
  const { library, reader, last } = parts;
  return {
    'article.open': async ({ id }) => view(parts, await reader.read(id)),
    'article.byPath': async ({ path }) => (await library.open(path))[0] ?? null,
    'article.hits': async ({ id, ...asked }) => {
      const query = last.readingOf(asked);
      const { text, blocks } = await reader.readPlain(id);
      return findHits(query, text, blocks, { exactMarks: asked.exactMarks, prefixLast: true });
    },
    'article.related': ({ id }) => related(parts, id),
    'passage.find': ({ id, start, end }) => whereElse(parts, id, { start, end }),
    'compare.run': ({ a, b }) => reader.compare(a, b),
  };
}

/** Everything a pane shows of an article. */
function view({ library, notes, facts }: EngineParts, article: Article): ArticleView {
  const entry = library.catalogue.find(article.id);
  const { happening = null } = entry ?? {};
  const copies = [...library.catalogue.entries.values()].filter(
    (entry) => entry.wordsHash === article.wordsHash && entry.id !== article.id,
  );
  return {
    article,
    sentences: article.blocks.flatMap((block) => sentencesOfBlock(article.text, block)),
    notes: notes.forArticle(article),
    isRead: entry !== undefined && facts.isRead(entry),
    isStarred: entry !== undefined && facts.isStarred(entry),
    happening: happening === null ? null : { key: happening.key, label: happening.label },
    siblings: Math.max(0, library.catalogue.articlesAt(article.paths[0] ?? '').length - 1),
    copies: copies.flatMap((entry) => library.catalogue.pathsOf(entry.n)[0] ?? []),
    facsimile: article.paths.flatMap((path) => facsimileOf(path, library.catalogue.facsimiles) ?? [])[0] ?? null,
  };
}
