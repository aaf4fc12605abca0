import { run } from './run.mjs';
import { say } from './say.mjs';

const ELECTRON_NEEDS = ['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2', 'libxss1', 'libnotify4', 'xdg-utils'];

/**
 * Installs the Debian packages that Electron (and a virtual display, where one is needed) lacks on this Linux;
 * where it may not, it says the exact command to run by hand and goes on.
 */
export async function prepareSystemLibraries(executable, { needsVirtualDisplay }) {
  if (process.platform !== 'linux') return;
  const missing = await missingLibraries(executable);
  const lacksXvfb = needsVirtualDisplay && !(await isCommand('Xvfb'));
  if (missing.length === 0 && !lacksXvfb) return;

  if (!(await isCommand('apt-get'))) {
    sayByHand(missing, lacksXvfb);
    return;
  }
  const asRoot = await rootPrefix();
  if (asRoot) await apt(asRoot, ['update', '-qq']);
  const packages = await packagesToInstall(missing.length > 0 ? ELECTRON_NEEDS : [], lacksXvfb);
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  if (!asRoot) {
    say(`system packages are missing. Please run:  sudo apt-get ${install.join(' ')}`);
    return;
  }
  say(`installing the system packages ${packages.join(' ')} (apt-get) ...`);
  const { code, text } = await apt(asRoot, ['-qq', ...install]);
  if (code !== 0) say(`apt-get failed:\n${text}\nPlease run:  sudo apt-get ${install.join(' ')}`);
}

/** Names of the shared libraries that the executable is linked to and that are not on this system. */
export async function missingLibraries(executable) {
  const { text } = await run('ldd', [executable], { quiet: true });
  return text
    .split('\n')
    .filter((line) => line.includes('not found'))
    .map((line) => line.trim().split(' ')[0]);
}

function sayByHand(missing, lacksXvfb) {
  const names = [...missing, ...(lacksXvfb ? ['the program Xvfb'] : [])];
  say(`please install what Electron needs and this system lacks: ${names.join(', ')}`);
}

async function packagesToInstall(needs, lacksXvfb) {
  const packages = [];
  for (const need of needs) {
    const name = await nameHere(need);
    if (!(await isInstalled(name))) packages.push(name);
  }
  return lacksXvfb ? [...packages, 'xvfb'] : packages;
}

/** Newer releases of Debian and Ubuntu renamed some libraries, as in libgtk-3-0t64. */
async function nameHere(name) {
  const renamed = `${name}t64`;
  const { text } = await run('apt-cache', ['policy', renamed], { quiet: true, env: { LC_ALL: 'C' } });
  return /Candidate: (?!\(none\))/.test(text) ? renamed : name;
}

async function isInstalled(name) {
  const { text } = await run('dpkg-query', ['-W', '-f=${Status}', name], { quiet: true });
  return text.endsWith('ok installed');
}

/** What to put before a command to run it as root without a question; undefined where that cannot be. */
async function rootPrefix() {
  if (process.getuid() === 0) return [];
  const { code } = await run('sudo', ['-n', 'true'], { quiet: true });
  return code === 0 ? ['sudo', '-n'] : undefined;
}

function apt(asRoot, args) {
  const [command, ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  return run(command, rest, { quiet: true });
}

async function isCommand(name) {
  const { code } = await run('sh', ['-c', `command -v ${name}`], { quiet: true });
  return code === 0;
}
