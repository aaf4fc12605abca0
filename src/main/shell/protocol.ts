import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';

/** Where the window's page lives. */
export const PAGE_URL = 'app://tre/index.html';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Makes `app:` a scheme of its own origin; must run before the program is ready. */
export function registerScheme(): void {
  // V8 keeps what it compiled of the page; older runtimes pass over the wish.
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Serves the window's files from `root`, and nothing else, under `app://tre/` with a strict content security policy. */
export function serve(root: string): void {
  protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    const path = normalize(join(root, decodeURIComponent(url.pathname)));
    if (url.host !== 'tre' || !path.startsWith(root + sep)) return new Response(null, { status: 404 });
    return respond(path);
  });
}

async function respond(path: string): Promise<Response> {
  const body = await readFile(path).catch(() => null);
  if (body === null) return new Response(null, { status: 404 });
  const extension = extname(path);
  const headers: Record<string, string> = {
    'content-type': types[extension] ?? 'application/octet-stream',
    'x-content-type-options': 'nosniff',
  };
  if (extension !== '.html') return new Response(new Uint8Array(body), { headers });
  const nonce = randomBytes(16).toString('base64');
  headers['content-security-policy'] = policy(nonce);
  return new Response(body.toString('utf8').replaceAll('__CSP_NONCE__', nonce), { headers });
}

/** Nothing is allowed but the program's own files, and styles that carry this load's nonce. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
