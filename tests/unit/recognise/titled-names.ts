import { recognise } from '../../../src/main/recognise/recognise';

/** The officials a text names, as "title > name" or "name". */
export function titledNames(text: string): string[] {
  return recognise(text, []).officials.map(({ name, title }) => (title === null ? name : `${title} > ${name}`));
}
