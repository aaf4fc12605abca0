// In: a program electron-builder has just put together. Out: the same with Electron's fuses set, before it is signed.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { flipFuses, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';

/** The executable of a packed program, by the platform it is for. */
function executableOf({ appOutDir, electronPlatformName, packager }) {
  const { productFilename } = packager.appInfo;
  const names = { darwin: `${productFilename}.app`, win32: `${productFilename}.exe` };
  return join(appOutDir, names[electronPlatformName] ?? packager.executableName);
}

/** The fuses of the shipped program; asar integrity is known to Electron on Windows and macOS only. */
function fusesFor(platform) {
  return {
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: platform !== 'linux',
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  };
}

/** The hook electron-builder calls; fuses an older Electron does not have yet are left out. */
export default async function harden(context) {
  // electron-builder leaves it there when it is handed an unpacked Electron.
  rmSync(join(context.appOutDir, 'resources', 'default_app.asar'), { force: true });
  const executable = executableOf(context);
  const present = await getCurrentFuseWire(executable);
  const wanted = Object.entries(fusesFor(context.electronPlatformName));
  await flipFuses(executable, {
    version: FuseVersion.V1,
    ...Object.fromEntries(wanted.filter(([fuse]) => fuse in present)),
  });
}
