import { call } from './bridge';

/** Settings and language, asked for before the rest of the program's code is run: they are there once it can draw. */
export const firstAnswers = Promise.allSettled([call('settings.get'), call('app.info')]);
