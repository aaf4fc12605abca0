// OpenDocument text (.odt): a zip of XML parts comes in; body, text boxes and notes in reading order go out, headers and
// footers as furniture around them.
import { refused, type RawFile, type Source } from '../source';
import { readOdtPart } from './odt/body';
import { readOdtStyles } from './odt/styles';
import type { FileFields } from './office/file-facts';
import { endsEarly, officeSource } from './office/office-source';
import { leafTexts } from './packed/leaf-texts';
import { xmlText } from './packed/xml';
import { openZip } from './packed/zip';

/** Reads an OpenDocument text. */
export function readOdt({ bytes, limits }: RawFile): Source {
  const zip = openZip(bytes, limits);
  const part = (name: string): string => {
    const content = zip.read(name);
    return content === null ? '' : xmlText(content);
  };
  if (part('META-INF/manifest.xml').includes('encryption-data'))
    return refused('encrypted', 'The document is locked with a password.');
  const content = part('content.xml');
  if (content === '') {
    if (zip.issues.length > 0) return { encoding: 'utf-8', documents: [], issues: zip.issues };
    return refused('parse-failed', 'This packed file holds no OpenDocument text.');
  }
  const styleXml = part('styles.xml');
  const styles = readOdtStyles([content, styleXml], limits);
  const body = readOdtPart(content, styles, limits);
  const around = readOdtPart(styleXml, styles, limits);
  const fields = metaFields(leafTexts(part('meta.xml'), limits));
  const isCut = !/<\/(?:\w+:)?document-content>\s*$/u.test(content.slice(-200)) && zip.issues.length === 0;
  return officeSource({
    body: body.paragraphs,
    notes: body.notes,
    headers: around.headers,
    footers: around.footers,
    fields,
    encoding: body.encoding,
    issues: [...zip.issues, body.issue, isCut && body.issue === null ? endsEarly : null],
  });
}

function metaFields(values: ReadonlyMap<string, string>): FileFields {
  return {
    title: values.get('title'),
    author: values.get('initial-creator') ?? values.get('creator'),
    created: values.get('creation-date') ?? values.get('date'),
    modified: values.get('date'),
    lang: values.get('language'),
  };
}
