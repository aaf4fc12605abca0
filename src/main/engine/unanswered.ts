import { ExpectedError } from '../../shared/result';
import type { EngineAnswers } from './messages';

type Coming =
  | 'person.mentions'
  | 'person.statements'
  | 'person.together'
  | 'people.list'
  | 'slogans.list'
  | 'event.page'
  | 'recognition.export';

/** Requests of the contract that no part of the engine answers yet: each fails, saying so. */
export function unanswered(): Pick<EngineAnswers, Coming> {
  const fail = (): never => {
    throw new ExpectedError('not-found', 'This is not answered yet.');
  };
  return {
    'person.mentions': fail,
    'person.statements': fail,
    'person.together': fail,
    'people.list': fail,
    'slogans.list': fail,
    'event.page': fail,
    'recognition.export': fail,
  };
}
