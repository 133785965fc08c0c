import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, visit, type ASTNode } from 'graphql';
import type { Check } from './check.js';
import { filesOf } from './tree.js';

const limits = 'checks/prose.json';
const schemaFile = /^schema\/[^/]+\.graphql$/;
const proseFile = /^(?:schema\/[^/]+\.graphql|src\/.*\.ts|docs\/.*\.md|README\.md)$/;

/**
 * A description that begins with one of these is a clause, or leaves its subject open; it should begin with a
 * noun.
 */
const clause = /^(?:What|Which|How|When|Where|Who|Whoever|Whom|Whose|Whether|Why|That|Those|It|Its|They)\b/;
/** Idioms of this project that no reader can search for. */
const idioms = ['whoever', 'left away', 'unless said', 'come again', 'hindrance', 'is told', 'are told'];
// A line end, with the mark of a comment on the next line, may stand between two words.
const idiom = new RegExp(`\\b(?:${idioms.join('|').replaceAll(' ', '\\s+(?:\\*\\s+|//\\s+)?')})\\b`, 'gi');

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** The descriptions of a schema that begin with a clause, each with its place. */
function clausesIn(file: string, text: string): string[] {
  const found: string[] = [];
  const enter = (node: ASTNode): void => {
    const description = 'description' in node ? node.description : undefined;
    if (description && clause.test(description.value))
      found.push(
        `${file}:${description.loc?.startToken.line ?? 0} begins with a clause: ${description.value}`,
      );
  };
  visit(parse(text), { enter });
  return found;
}

const idiomsIn = (file: string, text: string): string[] =>
  [...text.matchAll(idiom)].map(
    (match) => `${file}:${lineOf(text, match.index)} holds the idiom "${match[0].replaceAll(/\s+/g, ' ')}"`,
  );

/** The number that is left of a rule may only fall: more is an error, and fewer asks for a lower number. */
function ratchet(rule: string, found: readonly string[], allowed: number): string[] {
  if (found.length > allowed)
    return [...found, `${rule}: ${found.length} found, at most ${allowed} allowed (${limits})`];
  return found.length < allowed
    ? [`${rule}: ${found.length} found; lower ${allowed} to ${found.length} in ${limits}`]
    : [];
}

/**
 * Schema descriptions begin with a noun, and the banned idioms appear nowhere; `checks/prose.json` has the
 * number that is left of each.
 */
export const prose: Check = async (root) => {
  const allowed = JSON.parse(await readFile(join(root, limits), 'utf8')) as {
    descriptions: number;
    idioms: number;
  };
  const files = (await filesOf(root)).filter((file) => proseFile.test(file));
  const texts = await Promise.all(
    files.map(async (file) => [file, await readFile(join(root, file), 'utf8')] as const),
  );
  return [
    ...ratchet(
      'descriptions',
      texts.filter(([file]) => schemaFile.test(file)).flatMap(([file, text]) => clausesIn(file, text)),
      allowed.descriptions,
    ),
    ...ratchet(
      'idioms',
      texts.flatMap(([file, text]) => idiomsIn(file, text)),
      allowed.idioms,
    ),
  ];
};
