import { directoryOf } from '../../library/answers/directory';
import { companions, together } from '../../library/answers/companions';
import { dossier, mentionsPage, statementsPage } from '../../library/answers/dossier';
import { eventPage } from '../../library/answers/event-page';
import { exportRecognised } from '../../library/answers/export';
import { personCard } from '../../library/answers/person-card';
import { sloganCard, sloganList } from '../../library/answers/slogans';
import { writeAtomic } from '../../disk/write-atomic';
import type { Library } from '../../library/library';
import type { ArticleReader } from '../../library/reading/read-article';
import type { Answers } from '../messages';

/** Answers to what is asked about officials, slogans and events. */
export function recognitionAnswers(
  library: Library,
  reader: ArticleReader,
): Answers<'person' | 'people' | 'slogan' | 'slogans' | 'event' | 'recognition'> {
  const { catalogue } = library;
  const sources = { catalogue, reader };
  const directory = directoryOf(catalogue);
  return {
    'person.card': ({ person }) => personCard(catalogue, person),
    'person.dossier': ({ person }) => dossier(catalogue, person),
    'person.mentions': (asked) => mentionsPage(sources, asked),
    'person.statements': ({ person, offset, limit }) => statementsPage(sources, person, offset, limit),
    'person.companions': ({ person, offset, limit }) => companions(catalogue, person, offset, limit),
    'person.together': ({ person, other, tie }) => together(catalogue, person, other, tie),
    'people.list': (asked) => directory(asked),
    'slogan.card': ({ slogan }) => sloganCard({ library, reader }, slogan),
    'slogans.list': (asked) => sloganList(catalogue, asked),
    'event.page': ({ event }) => eventPage(catalogue, event),
    'recognition.export': async ({ what, format, path }) => {
      const { content, written } = exportRecognised(catalogue, { what, format });
      await writeAtomic(path, content);
      return { written };
    },
  };
}
