import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { Check } from './check.js';
import { filesOf } from './tree.js';

const longest = { front: 100, room: 30 };
const lineCount = (text: string): number => text.trimEnd().split('\n').length;
const withoutCode = (text: string): string =>
  text.replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '').replaceAll(/`[^`\n]*`/g, '');

/**
 * Targets of [text](target), ![image](target) and [name]: target, that are not on the web and not only
 * #anchors.
 */
const linksIn = (markdown: string): string[] =>
  [...withoutCode(markdown).matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)|^\[[^\]]+\]:\s*(\S+)/gm)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((target) => !/^([a-z][a-z+.-]*:|#|\/\/)/i.test(target));

const deadLinks = (root: string, file: string): string[] =>
  linksIn(readFileSync(join(root, file), 'utf8'))
    .filter(
      (target) =>
        !existsSync(
          join(root, normalize(join(dirname(file), decodeURIComponent(target.split(/[?#]/)[0] ?? '')))),
        ),
    )
    .map((target) => `${file}: the link to ${target} leads nowhere`);

/** Folders directly under src, and the other rooms of the house that hold code. */
const roomsOf = (files: string[]): string[] => [
  ...new Set(
    files.flatMap(
      (file) =>
        /^(src\/[^/]+|checks|web\/(?:shared|embed|explorer)|web|site|migrations|bin|test|documents|data|deploy)\//.exec(
          file,
        )?.[1] ?? [],
    ),
  ),
];

/** A README that is there, is a file, and can be read at one go. */
function tooLongOrMissing(root: string, file: string, most: number): string[] {
  const path = join(root, file);
  if (!existsSync(path) || !statSync(path).isFile())
    return [`${file} is missing: what is here, what is not, where next`];
  const lines = lineCount(readFileSync(path, 'utf8'));
  return lines > most ? [`${file} has ${lines} lines, more than ${most}`] : [];
}

/** Links lead somewhere, the front README is two screens, each room has a short one. */
export const docs: Check = async (root) => {
  const files = await filesOf(root);
  return [
    ...files
      .filter((file) => file.endsWith('.md') && !file.startsWith('web/dist/'))
      .flatMap((file) => deadLinks(root, file)),
    ...tooLongOrMissing(root, 'README.md', longest.front),
    ...roomsOf(files).flatMap((room) => tooLongOrMissing(root, `${room}/README.md`, longest.room)),
  ];
};
