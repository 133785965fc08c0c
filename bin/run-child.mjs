import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Runs a command to its end, in the terminal of this process, and answers the exit code to end with. The
 * child drains in its own time: this process outlives it, whatever signal comes, so that no child is left
 * alone and no prompt returns too early.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, shell?: boolean, quietInterrupt?: boolean }} options
 *   quietInterrupt: Ctrl-C is the usual way to end it, so ending by it is no failure that npm should report.
 * @returns {Promise<number>}
 */
export function runChild(command, args, { quietInterrupt = false, ...options }) {
  const child = spawn(command, args, { ...options, stdio: 'inherit' });
  let interrupted = false;
  const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  const interrupt = () => {
    interrupted = true;
    // Ctrl-C reaches the whole group of a terminal, the child too; without a terminal somebody meant this
    // process alone.
    if (!process.stdin.isTTY) child.kill('SIGINT');
  };
  // A signal to npm ends the shell between npm and us, and nothing else; then the shell's end is the signal.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (!process.env.npm_lifecycle_event || process.ppid === parent) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 200);
  process.on('SIGINT', interrupt).on('SIGTERM', pass).on('SIGHUP', pass);

  return new Promise((resolve) => {
    const end = (/** @type {number} */ code) => {
      clearInterval(watch);
      process.off('SIGINT', interrupt).off('SIGTERM', pass).off('SIGHUP', pass);
      resolve(quietInterrupt && interrupted && code === 128 + constants.signals.SIGINT ? 0 : code);
    };
    child.once('error', (reason) => {
      process.stderr.write(`Réseau: ${command} does not start (${reason.message})\n`);
      end(1);
    });
    child.once('exit', (code, signal) => end(code ?? 128 + constants.signals[signal ?? 'SIGTERM']));
  });
}
