// In: the packages that src/ imports and those they need, as installed. Out: one entry each with its licence's text,
// `{name, version, licence, text}` by name, for the About window (a package that is bundled only in part is listed too).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { inRoot, ROOT } from '../setup/paths.mjs';
import { SetupError } from '../setup/say.mjs';

const SPECIFIER = /(?:from|import|require\(|@import)\s*\(?\s*['"]([^'".][^'"]*)['"]/g;
const SOURCE = /\.(ts|tsx|css)$/;
const LICENCE_FILE = /^(licen[cs]e|copying|ofl)([.-].*)?$/i;
const CHROMIUM_NOTE =
  'Chromium, Node.js and the libraries in them: see the file LICENSES.chromium.html that comes with the program.';

/** Licences of everything the program ships: its own, Electron's, and those of packages and fonts. */
export function gatherLicences() {
  const found = new Map();
  for (const name of [...importedPackages(), ...Object.keys(manifestOf(ROOT).dependencies)]) {
    visit(name, ROOT, found);
  }
  const packages = [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return [licenceOf(ROOT), electron(), ...packages];
}

function electron() {
  const entry = licenceOf(inRoot('node_modules', 'electron'));
  return { ...entry, name: 'Electron', text: `${entry.text}\n\n${CHROMIUM_NOTE}` };
}

/** Names of the packages that the program's own sources import. */
function importedPackages() {
  const files = readdirSync(inRoot('src'), { recursive: true }).filter((file) => SOURCE.test(file));
  const specifiers = files.flatMap((file) => {
    const text = readFileSync(inRoot('src', file), 'utf8');
    return [...text.matchAll(SPECIFIER)].map(([, specifier]) => specifier);
  });
  const names = specifiers.map(packageNameOf).filter((name) => existsSync(inRoot('node_modules', name)));
  return [...new Set(names)].filter((name) => name !== 'electron' && !builtinModules.includes(name));
}

function packageNameOf(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Adds a package and what it needs, looked up from `from` as Node does; optional ones count where installed. */
function visit(name, from, found) {
  const folder = resolveFolder(name, from);
  if (!folder || found.has(folder)) return;
  found.set(folder, licenceOf(folder));
  const { dependencies, optionalDependencies } = manifestOf(folder);
  for (const next of Object.keys({ ...dependencies, ...optionalDependencies })) visit(next, folder, found);
}

function resolveFolder(name, from) {
  const nested = join(from, 'node_modules', name);
  if (existsSync(join(nested, 'package.json'))) return nested;
  return from === ROOT ? undefined : resolveFolder(name, join(from, '..'));
}

function licenceOf(folder) {
  const { name, productName, version, license } = manifestOf(folder);
  return { name: productName ?? name, version, licence: String(license), text: licenceText(folder) };
}

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => LICENCE_FILE.test(name));
  if (file) return readFileSync(join(folder, file), 'utf8').trim();
  const readme = join(folder, 'README.md');
  const section = existsSync(readme) && /^#+ licen[cs]e\b.*$[\s\S]*/im.exec(readFileSync(readme, 'utf8'))?.[0];
  const { name, license, author, homepage } = manifestOf(folder);
  if (!license) throw new SetupError(`the package ${name} does not say under which licence it is`);
  const who = typeof author === 'object' ? author.name : author;
  return [section, [name, license, who, homepage].filter(Boolean).join(', ')].filter(Boolean).join('\n\n').trim();
}

function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
