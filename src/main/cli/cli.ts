// The command line: arguments in, one JSON object a line (or plain words) out. `tre` under plain Node starts here.
import { run } from './run';

// Ending by `exit` takes along what the run keeps for itself only.
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

void run(process.argv.slice(2), __dirname).then((code) => {
  process.exitCode = code;
});
