// The command line: arguments in, one JSON object a line (or plain words) out. `tre` under plain Node starts here.
import { run } from './run';

void run(process.argv.slice(2), __dirname).then((code) => {
  process.exitCode = code;
});
