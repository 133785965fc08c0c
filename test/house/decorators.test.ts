import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';

const file = resolve('test/house/faults/clean.ts');
const clean = readFileSync(file, 'utf8');

/** One mistake each: what stands in the clean class, and what a tired person may write instead. */
const faults: readonly (readonly [string, string, string])[] = [
  [
    'audience is missing',
    "@Text({ sees: 'public', format: 'slug', doc: 'Slug.' })",
    "@Text({ format: 'slug', doc: 'Slug.' })",
  ],
  [
    'description is missing',
    "@Text({ sees: 'public', format: 'slug', doc: 'Slug.' })",
    "@Text({ sees: 'public', format: 'slug' })",
  ],
  [
    'audience that there is not',
    "@Text({ sees: 'public', format: 'slug', doc: 'Slug.' })",
    "@Text({ sees: 'publik', format: 'slug', doc: 'Slug.' })",
  ],
  [
    'optional property is not said to be',
    "@Text({ sees: 'public', optional: true, kept: true, doc: 'Note.' })",
    "@Text({ sees: 'public', kept: true, doc: 'Note.' })",
  ],
  [
    'required property is said to be optional',
    "@Text({ sees: 'public', format: 'slug', doc: 'Slug.' })",
    "@Text({ sees: 'public', optional: true, format: 'slug', doc: 'Slug.' })",
  ],
  [
    'optional is false',
    "@Text({ sees: 'public', format: 'slug', doc: 'Slug.' })",
    "@Text({ sees: 'public', optional: false, format: 'slug', doc: 'Slug.' })",
  ],
  ['property has another type', 'slug!: string;', 'slug!: number;'],
  ['translated text is declared as a plain one', 'name!: LocalisedText;', 'name!: string;'],
  ['exact number is declared as a float', 'amount!: string;', 'amount!: number;'],
  ['option is misspelt', "kept: true, doc: 'Note.'", "kep: true, doc: 'Note.'"],
  [
    'option belongs to another kind of field',
    "@Flag({ sees: 'public', doc",
    "@Flag({ sees: 'public', range: [0, 1], doc",
  ],
  ['digits of an exact number are missing', 'digits: 2, ', ''],
  ['format that there is not', "format: 'slug'", "format: 'slugg'"],
  ['year is kept in a way that there is not', "kept: 'fiveYears'", "kept: 'tenYears'"],
  ['relation leads to another class than its property', 'seat?: Ref<Country>;', 'seat?: Ref<Theme>;'],
  [
    'relation to many leads to another class',
    'themes = new Collection<Theme>(this);',
    'themes = new Collection<Country>(this);',
  ],
  [
    'relation has no name on the other side',
    "@One(() => Country, { sees: 'public', optional: true, inverse: 'mechanisms', doc",
    "@One(() => Country, { sees: 'public', optional: true, doc",
  ],
  ['choice is of another vocabulary', 'level!: Member<typeof Level>;', 'level!: Member<typeof Colour>;'],
  [
    'list of choices is of another vocabulary',
    'levels?: Member<typeof Level>[];',
    'levels?: Member<typeof Colour>[];',
  ],
  ['label is missing', "doc: 'Whether.', label", "doc: 'Whether.'"],
  [
    'label lacks a language',
    "doc: 'Whether.', label",
    "doc: 'Whether.', label: { fr: 'Ouvert', en: 'Open' }",
  ],
  ['parts have a member too few', "Record<'street' | 'city', string>[]", "Record<'street', string>[]"],
];

/** The same of what stands before the class; it is found where it stands, or where it is used. */
const lists: readonly (readonly [string, string, string])[] = [
  ['value of a vocabulary has no label', '{ UNIVERSAL: label, REGIONAL: label }', '{ UNIVERSAL: label }'],
  ['vocabulary has no labels', "{ RED: 'Red.' }, { RED: label }", "{ RED: 'Red.' }"],
  ['text of a part has no label', 'labels: { street: label, city: label }', 'labels: { street: label }'],
];

/** A compiler that holds one file in memory and reads the others once. */
class Compiler {
  readonly #options: ts.CompilerOptions;
  readonly #host: ts.CompilerHost;
  readonly #read = new Map<string, ts.SourceFile | undefined>();
  #program: ts.Program | undefined;
  #text = '';

  constructor() {
    const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
      config: object;
    };
    this.#options = {
      ...ts.parseJsonConfigFileContent(config, ts.sys, process.cwd()).options,
      noUnusedLocals: false,
    };
    this.#host = ts.createCompilerHost(this.#options);
    const fromDisk = this.#host.getSourceFile.bind(this.#host);
    this.#host.getSourceFile = (path, how) => {
      if (resolve(path) === file) return ts.createSourceFile(path, this.#text, how, true);
      if (!this.#read.has(path)) this.#read.set(path, fromDisk(path, how));
      return this.#read.get(path);
    };
  }

  /** The lines in which the compiler finds a mistake, each once. */
  mistakes(text: string): string[] {
    this.#text = text;
    this.#program = ts.createProgram([file], this.#options, this.#host, this.#program);
    const source = this.#program.getSourceFile(file);
    const found = [
      ...this.#program.getSyntacticDiagnostics(source),
      ...this.#program.getSemanticDiagnostics(source),
    ];
    const lines = found.map(
      ({ start = 0 }) =>
        text.split('\n')[source?.getLineAndCharacterOfPosition(start).line ?? 0]?.trim() ?? '',
    );
    return [...new Set(lines)];
  }
}

describe('a class of the house', () => {
  let compiler: Compiler;
  beforeAll(() => {
    compiler = new Compiler();
  });

  it('compiles when its decorators agree with its properties', () => {
    expect(compiler.mistakes(clean)).toEqual([]);
  });

  it.each(faults)('does not compile when the %s', (_, right, wrong) => {
    expect(clean.split(right)).toHaveLength(2);
    const found = compiler.mistakes(clean.replace(right, wrong));
    expect(found).toHaveLength(1);
    // Found at the decorator, or at its property.
    expect(found[0]).toMatch(/^@\w+\(|^\w+[?!]?:|^\w+ = /);
  });

  it.each(lists)('does not compile when a %s', (_, right, wrong) => {
    expect(clean.split(right)).toHaveLength(2);
    expect(compiler.mistakes(clean.replace(right, wrong))).not.toEqual([]);
  });
});
