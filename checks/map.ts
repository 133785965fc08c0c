import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, posix } from 'node:path';
import type { Check } from './check.js';
import { home } from './tool.js';
import { filesOf } from './tree.js';

interface Room {
  readonly does: string;
  /** The rooms that it may import. */
  readonly imports: readonly string[];
}
type Rooms = Readonly<Record<string, Room>>;

const page = 'docs/architecture.md';
const list = 'checks/rooms.cjs';
const mend = 'mend: node --import tsx checks/map.ts --write';
const begin = '<!-- The map is written by checks/map.ts from the imports. -->\n';
const end = '<!-- The end of the map. -->\n';

const roomsOf = (root: string): Rooms =>
  (createRequire(import.meta.url)(join(root, list)) as { rooms: Rooms }).rooms;
const isIn = (file: string, room: string): boolean => file === room || file.startsWith(`${room}/`);

/** The files that a file names in its imports; those of types too. */
function importedBy(file: string, text: string): string[] {
  const named = [
    ...text.matchAll(
      /^(?:import|export)\b[^'"`;]*?\bfrom '(\.[^']+)'|^import '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm,
    ),
  ];
  return named.map((match) =>
    posix.join(posix.dirname(file), match[1] ?? match[2] ?? match[3] ?? '').replace(/\.js$/, '.ts'),
  );
}

/** The rooms that each room imports, in the order of the list. */
async function neighboursOf(root: string, rooms: Rooms): Promise<Map<string, string[]>> {
  const names = Object.keys(rooms);
  const found = new Map(names.map((room) => [room, new Set<string>()]));
  for (const file of (await filesOf(root)).filter((one) => /^(src|site|web)\/.*\.tsx?$/.test(one))) {
    const own = names.find((room) => isIn(file, room));
    for (const target of own === undefined ? [] : importedBy(file, readFileSync(join(root, file), 'utf8'))) {
      const other = names.find((room) => isIn(target, room));
      if (own !== undefined && other !== undefined && other !== own) found.get(own)?.add(other);
    }
  }
  return new Map([...found].map(([room, others]) => [room, names.filter((one) => others.has(one))]));
}

/** Whether a room reaches another by way of a third. */
function isIndirect(neighbours: Map<string, string[]>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const reaches = (room: string): boolean => {
    if (room === to) return true;
    if (seen.has(room)) return false;
    seen.add(room);
    return (neighbours.get(room) ?? []).some(reaches);
  };
  return (neighbours.get(from) ?? []).some((room) => room !== to && reaches(room));
}

const nodeOf = (room: string): string => room.replaceAll(/\W/g, '_');
const nameOf = (room: string): string => room.replace(/^src\//, '');

function mapOf(rooms: Rooms, neighbours: Map<string, string[]>): string {
  const arrows = [...neighbours].flatMap(([room, others]) =>
    others
      .filter((other) => !isIndirect(neighbours, room, other))
      .map((other) => `  ${nodeOf(room)} --> ${nodeOf(other)}\n`),
  );
  const nodes = Object.keys(rooms).map((room) => `  ${nodeOf(room)}["${nameOf(room)}"]\n`);
  const lines = Object.entries(rooms).map(
    ([room, { does }]) =>
      `| \`${room}\` | ${does} | ${(neighbours.get(room) ?? []).map(nameOf).join(', ') || 'no other room'} |\n`,
  );
  return `${begin}
\`\`\`mermaid
graph TD
${nodes.join('')}${arrows.join('')}\`\`\`

An arrow that follows from others is left out; the table has all.

| room | what it does | imports |
|---|---|---|
${lines.join('')}
${end}`;
}

/** The page with the map of today; undefined: it has no place for one. */
function drawn(text: string, map: string): string | undefined {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  return from < 0 || to < from ? undefined : text.slice(0, from) + map + text.slice(to + end.length);
}

/** The map of the rooms is that of the imports, and each permission to import is used. */
export const map: Check = async (root) => {
  if (!existsSync(join(root, page))) return [`${page} is missing`];
  const rooms = roomsOf(root);
  const neighbours = await neighboursOf(root, rooms);
  const unused = Object.entries(rooms).flatMap(([room, { imports }]) =>
    imports
      .filter((other) => !neighbours.get(room)?.includes(other))
      .map((other) => `${list}: ${room} may import ${other} and does not; take the permission away`),
  );
  const text = readFileSync(join(root, page), 'utf8');
  return text === drawn(text, mapOf(rooms, neighbours))
    ? unused
    : [...unused, `${page} has another map than the imports (${mend})`];
};

if (process.argv[1] === import.meta.filename && process.argv.includes('--write')) {
  const rooms = roomsOf(home);
  const text = readFileSync(join(home, page), 'utf8');
  writeFileSync(join(home, page), drawn(text, mapOf(rooms, await neighboursOf(home, rooms))) ?? text);
}
