import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** A syntax the house does without, and what to do instead. */
const no = (selector, message) => ({ selector, message });

const environment = [
  no(
    "MemberExpression[object.name='process'][property.name='env']",
    'Only src/base/config.ts reads process.env: add a setting there.',
  ),
  no(
    "VariableDeclarator[init.name='process'] Property[key.name='env']",
    'Only src/base/config.ts reads process.env: add a setting there.',
  ),
  no(
    'ImportDeclaration[source.value=/^(node:)?process$/]',
    'Use the global process; its env belongs to src/base/config.ts.',
  ),
];
const exportsOfTheHouse = [
  no('ExportAllDeclaration', 'No barrels: import from the file that declares it.'),
  no('ExportNamedDeclaration[source]', 'No barrels: import from the file that declares it.'),
  no('ExportDefaultDeclaration', 'No default exports: a thing has one name.'),
];
const checkouts = [
  no(
    "CallExpression[callee.property.name='connect'][callee.object.name=/[pP]ool|^owner$|[cC]anceller$/], CallExpression[callee.property.name='connect'][callee.object.property.name=/[pP]ool|[cC]anceller$/]",
    'Hold a connection by checkout() of src/database/checkout.ts: without its listener a broken one ends the process.',
  ),
];
const locks = ['Literal[value', 'TemplateElement[value.raw'].map((text) =>
  no(
    `${text}=/pg_(try_)?advisory_[a-z_]*lock/]`,
    'No advisory lock: the product takes its functions from every login, so it fails outside the tests. Lock a row.',
  ),
);
const typeName = '=/^([A-Z][a-z]+)+$/]';
const typesByName = [
  no(
    `CallExpression[callee.property.name='getType'], CallExpression[callee.name='itemNamed'], Literal[value${typeName}, TemplateElement[value.raw${typeName}`,
    'src/query knows no type of the graph by its name: a field carries in extensions.plan what it reads, and its type is that of the field.',
  ),
];
const tables = [
  no(
    "CallExpression[callee.object.name='sql'][callee.property.name='table']",
    'Name a table by writer.table(): it records that the answer depends on it.',
  ),
];
const decoratedBy = (names) =>
  `PropertyDefinition:has(Decorator > CallExpression > Identifier[name=/^(${names})$/])`;
const typed = (name) => `[typeAnnotation.typeAnnotation.typeName.name='${name}']`;
const relations = [
  no(`${decoratedBy('One|ManyToOne|OneToOne')}:not(${typed('Ref')})`, 'A relation to one is a Ref<...>.'),
  no(
    `${decoratedBy('Many|OneToMany|ManyToMany')}:not(${typed('Collection')}):not([value.callee.name='Collection'])`,
    'A relation to many is a Collection<...>.',
  ),
];
const atTheDesk = "[params.0.typeAnnotation.typeAnnotation.typeName.name='Desk']";
const verbs = [
  'FunctionDeclaration',
  'VariableDeclaration > VariableDeclarator > ArrowFunctionExpression',
].map((form) =>
  no(
    `ExportNamedDeclaration > ${form}${atTheDesk}:not(:has(CallExpression[callee.name=/^(inTransaction|withAttemptLimit)$/]))`,
    'A verb says what it needs: it works inside inTransaction.',
  ),
);
const casts = [
  no(
    'TSAsExpression > TSNeverKeyword',
    'A cast to never hides every fault: let a typed adapter, such as entitySchema or declareField, take the value.',
  ),
  no(
    'TSAsExpression > TSAsExpression > TSUnknownKeyword',
    'A cast by unknown claims what nobody has looked at: decode the value (src/base/decode.ts).',
  ),
  no(
    'TSAsExpression > MemberExpression[object.name=/^rows?$/]',
    'A column of a row is decoded (src/base/decode.ts), not cast.',
  ),
];
const untagged =
  'SQL is put together by the tag sql (src/base/sql.ts): it takes SQL, quoted names and numbers, and the compiler refuses any other text.';
const runs = "CallExpression:matches([callee.name='run'], [callee.property.name=/^(run|query)$/])";
// Words that begin statements, or parts of them; prose is written with capitals, or without these pairs.
const statement = [
  String.raw`select .*\bfrom\b`,
  'insert into',
  'delete from',
  String.raw`(create|alter|drop) (or replace |unique |temporary |text search )*(table|index|schema|view|role|function|extension|database|configuration)\b`,
  String.raw`(grant|revoke) .*\bon\b`,
  '(left|cross|inner) join',
  String.raw`case when`,
  String.raw`(not )?exists \(`,
  String.raw`(from|join|update|into) (desk|published|window_\w+)[.]`,
  'set local',
  'references .* deferrable',
].join('|');
const statements = [
  no(
    `${runs} > TemplateLiteral[expressions.length>0], ${runs} > ConditionalExpression > TemplateLiteral[expressions.length>0]`,
    untagged,
  ),
  no(`${runs} > BinaryExpression[operator='+']`, untagged),
  no(
    `:not(TaggedTemplateExpression) > TemplateLiteral[expressions.length>0]:has(> TemplateElement[value.raw=/\\b(${statement})/s])`,
    untagged,
  ),
];
const typedArguments = [
  no(
    "TSAsExpression[typeAnnotation.typeName.name!='const']",
    'No cast in a resolver: an argument has the type of its @ArgsType or @InputType class.',
  ),
  no(
    'CallExpression[callee.name="Mutation"]',
    'A mutation is declared by @Verb: it has a price, and names the argument with a refused id.',
  ),
];
const everywhere = [...environment, ...exportsOfTheHouse, ...checkouts, ...casts, ...locks, ...statements];
const ormRooms = ['src/operations/**', 'src/exchange/**', 'src/jobs/**', 'src/entities/**', 'src/orm.ts'];

export default defineConfig(
  globalIgnores([
    'web/explorer/',
    'web/dist/',
    'web/*/vite.config.ts',
    'test/generated/',
    'site/generated/',
    'test/clients/site/',
    'test/checks/faults/',
    'test/house/recipe/',
    'coverage/',
    '.reseau/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, emitDecoratorMetadata: true, experimentalDecorators: true },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Decorators speak for classes that hold nothing else.
      '@typescript-eslint/no-extraneous-class': 'off',
      // It does not know that an element of an array may be missing.
      '@typescript-eslint/no-useless-default-assignment': 'off',
      // It would have `!`, which the strict set forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // An empty text is absent as often as undefined is; which is meant is for the author to say.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      'max-lines': ['error', { max: 400 }],
      // Prettier breaks code, and texts are as long as they are: this is for comments, and for code that cannot be broken.
      'max-len': [
        'error',
        {
          code: 110,
          ignoreStrings: true,
          ignoreTemplateLiterals: true,
          ignoreRegExpLiterals: true,
          ignoreUrls: true,
        },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...everywhere],
    },
  },
  {
    files: ['src/query/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, ...typesByName, ...tables],
    },
  },
  {
    files: ['src/query/sql/statement-writer.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, ...typesByName],
    },
  },
  {
    files: ['src/database/checkout.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...environment, ...exportsOfTheHouse, ...casts, ...statements],
    },
  },
  {
    files: ['src/base/config.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...exportsOfTheHouse,
        ...checkouts,
        ...casts,
        ...locks,
        ...statements,
      ],
    },
  },
  {
    files: ['src/entities/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, ...relations],
    },
  },
  {
    files: ['src/operations/**/*.ts'],
    // What all verbs stand on is none.
    ignores: ['src/operations/{desk,transaction}.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, ...verbs],
    },
  },
  {
    files: ['src/resolvers/**/*.resolver.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, ...typedArguments],
    },
  },
  {
    files: ['src/**/*.ts', 'site/**/*.ts', 'checks/**/*.ts', 'web/*/src/**/*.ts', 'web/shared/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 80 }],
      'max-params': ['error', { max: 4 }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ormRooms,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@mikro-orm/*'],
              message:
                'The ORM is for operations, exchange, jobs, entities and orm.ts; reads are SQL on the login of the caller.',
            },
          ],
        },
      ],
    },
  },
  // The tool writes them, in one piece.
  { files: ['migrations/*.ts'], rules: { 'max-lines': 'off', 'no-useless-escape': 'off' } },
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    files: ['**/*.{mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        module: 'writable',
        require: 'readonly',
      },
    },
  },
  {
    files: ['web/account/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        document: 'readonly',
        location: 'readonly',
        history: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
      },
    },
  },
  prettier,
);
