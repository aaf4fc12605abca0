// The composition root: the desktop program, or with `--cli` the command line of an installed program.
import { app } from 'electron';
import { runStandingStill } from './cli/run-standing-still';
import { start } from './shell/start';

const cliAt = process.argv.indexOf('--cli');
if (cliAt === -1) start(__dirname);
else app.exit(runStandingStill(process.argv.slice(cliAt + 1), __dirname));
