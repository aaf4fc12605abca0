import type { CorrectionItem } from '../../../shared/corrections';
import type { Place } from '../../../shared/place';
import {
  articleOfBody,
  placeOfBody,
  type CorrectionBody,
  type StoredCorrection,
} from '../../corrections/stored-correction';
import { placeOf } from '../answers/place';
import type { Catalogue } from '../catalogue/catalogue';
import { successors } from '../catalogue/successors';
import { RuleBook } from '../../corrections/rule-book';
import type { Entry } from '../entry';
import { affectedBy } from './affected';

/** A correction as it is listed, with what it finds in the library now. */
export function itemOf(correction: StoredCorrection, catalogue: Catalogue): CorrectionItem {
  const { id, step, created, says } = correction;
  const entry = articleIn(says, catalogue);
  const place = entry === null ? null : standsAt(correction, entry, catalogue);
  const reached = reachOf(correction, catalogue);
  return {
    id,
    kind: says.kind,
    state: stateOf(says, entry, place, reached),
    subject: subjectOf(says),
    value: valueOf(says),
    scope: scopeOf(says),
    place,
    articles: reached ?? (entry === null ? 0 : 1),
    created,
    step,
  };
}

function articleIn(says: CorrectionBody, catalogue: Catalogue): Entry | null {
  const ref = articleOfBody(says);
  if (ref === null) return null;
  const known = catalogue.find(ref.id);
  if (known !== undefined) return known;
  const held = catalogue.articlesAt(ref.path);
  const follower = held[successors([ref], held)[0] ?? -1];
  return (follower === undefined ? undefined : catalogue.entries.get(follower.n)) ?? null;
}

function standsAt(correction: StoredCorrection, entry: Entry, catalogue: Catalogue): Place | null {
  if (placeOfBody(correction.says) === null) return placeOf(entry, { start: 0, end: 0 });
  const [rule] = catalogue.anchors.placed([correction], entry).rules;
  return rule === undefined ? null : placeOf(entry, rule.span);
}

/** Number of articles a correction reaches; `null` for one that speaks of one article alone. */
function reachOf(correction: StoredCorrection, catalogue: Catalogue): number | null {
  const { says } = correction;
  if (articleOfBody(says) !== null && !('scope' in says && says.scope === 'everywhere')) return null;
  return affectedBy(new RuleBook([correction]), catalogue).length;
}

function stateOf(
  says: CorrectionBody,
  entry: Entry | null,
  place: Place | null,
  reached: number | null,
): CorrectionItem['state'] {
  if (articleOfBody(says) !== null) return entry === null ? 'waiting' : place === null ? 'unsure' : 'applied';
  const isOfName = says.kind === 'same-person' || ('reach' in says && 'name' in says.reach);
  return isOfName && reached === 0 ? 'waiting' : 'applied';
}

function subjectOf(says: CorrectionBody): string {
  if ('article' in says) return says.was ?? says.article.title;
  if ('printed' in says) return says.printed;
  if ('path' in says) return says.path;
  if ('reach' in says && 'printed' in says.reach) return says.reach.printed;
  return placeOfBody(says)?.target.exact ?? '';
}

function valueOf(says: CorrectionBody): string | null {
  if (says.kind === 'official') return says.title?.exact ?? null;
  if (!('value' in says) || says.value === null) return null;
  if (typeof says.value === 'object') return 'exact' in says.value ? says.value.exact : says.value.label;
  return String(says.value);
}

function scopeOf(says: CorrectionBody): CorrectionItem['scope'] {
  if ('scope' in says) return says.scope;
  if ('reach' in says) return says.reach.scope;
  if ('article' in says) return 'article';
  if ('path' in says) return 'file';
  return 'at' in says ? 'here' : 'everywhere';
}
