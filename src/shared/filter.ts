// The run-time shape of a filter: for requests that carry one and for searches that are kept.
import * as v from 'valibot';

const key = v.pipe(v.string(), v.minLength(1), v.maxLength(400));

/** Conditions on articles; unknown ones are dropped. */
export const filterSchema = v.partial(
  v.object({
    folder: v.pipe(v.string(), v.minLength(1), v.maxLength(4096)),
    publisher: key,
    year: key,
    month: key,
    encoding: key,
    tag: key,
    person: key,
    slogan: key,
    event: key,
    hasNotes: v.boolean(),
    recent: v.boolean(),
    starred: v.boolean(),
    unread: v.boolean(),
    collection: key,
  }),
);
