import 'reflect-metadata';
import { ReseauError } from './base/errors.js';
import { call } from './commands/call.js';

call(process.argv.slice(2), { say: (line) => void process.stdout.write(`${line}\n`) }).then(
  (code) => process.exit(code),
  (reason: unknown) => {
    process.stderr.write(
      `${reason instanceof ReseauError ? reason.message : String(reason instanceof Error ? reason.stack : reason)}\n`,
    );
    process.exit(1);
  },
);
