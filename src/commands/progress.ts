const width = 30;
const pause = 5000;

/** A bar on a terminal; elsewhere a line every few seconds. */
export function progressBar(say: (line: string) => void): {
  show: (done: number, total: number) => void;
  end: () => void;
} {
  const onTerminal = process.stdout.isTTY;
  const began = Date.now();
  let told = began;
  let open = false;
  return {
    show(done, total) {
      const part = total === 0 ? 1 : Math.min(1, done / total);
      const rate = Math.round(done / Math.max(0.001, (Date.now() - began) / 1000));
      const words = `${String(Math.floor(part * 100)).padStart(3)} %  ${done} of ${total} rows, ${rate} a second`;
      if (onTerminal) {
        open = true;
        process.stdout.write(`\r[${'#'.repeat(Math.round(part * width)).padEnd(width, '.')}] ${words}  `);
      } else if (Date.now() - told >= pause) {
        told = Date.now();
        say(words.trim());
      }
    },
    end() {
      if (open) process.stdout.write('\n');
    },
  };
}
