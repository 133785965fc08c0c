import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check.js';
import { compareWithFreshBuild, writeFreshBuild } from './web-build.js';
import { manifest, manifestOf, mend } from './web-parts.js';
import { home } from './tool.js';

/** The committed build belongs to the committed sources. It only hashes files, so it runs always. */
export const web: Check = async (root) => {
  if (!existsSync(join(root, manifest))) return [`${manifest} is missing (${mend})`];
  const linesOf = (text: string): string[] => text.split('\n').filter(Boolean);
  const then = linesOf(readFileSync(join(root, manifest), 'utf8'));
  const now = linesOf(await manifestOf(root));
  const changed = [
    ...then.filter((line) => !now.includes(line)),
    ...now.filter((line) => !then.includes(line)),
  ].map((line) => line.slice(66));
  return [...new Set(changed)].sort().map((file) => `${file} is not as it was when web/ was built (${mend})`);
};

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes('--write')) await writeFreshBuild(home);
  const problems = process.argv.includes('--rebuild') ? await compareWithFreshBuild(home) : await web(home);
  console.log(
    problems.length === 0 ? 'The committed web/dist is what its sources build.' : problems.join('\n'),
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
}
