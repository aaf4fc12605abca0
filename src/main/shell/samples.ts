import { join } from 'node:path';
import { app } from 'electron';

/** Two reports of one conference: what a newcomer sees first. */
const firstPair = ['01-khai-mac-hoi-nghi-ngoai-giao-31.txt', '02-hoi-nghi-ngoai-giao-31-dau-cau-ha-noi.txt'];

/** The folder of the sample library that comes with the program. */
export function samplesDir(): string {
  return app.isPackaged ? join(process.resourcesPath, 'samples') : join(app.getAppPath(), 'resources/samples');
}

/** Paths of the two samples a first start opens side by side. */
export function firstSamples(): readonly string[] {
  return firstPair.map((name) => join(samplesDir(), name));
}
