import ts from 'typescript';

/** A migration, as far as it is read without running it. */
export interface MigrationText {
  readonly name: string;
  /** Statements of `up`; a piece that is computed is a question mark. */
  readonly statements: readonly string[];
  /** The release that no longer needs what goes, where it says one. */
  readonly contract: string | undefined;
}

const textOf = (node: ts.Node): string =>
  ts.isStringLiteralLike(node)
    ? node.text
    : ts.isTemplateExpression(node)
      ? node.head.text + node.templateSpans.map(({ literal }) => `?${literal.text}`).join('')
      : '?';

/** Reads the statements that `up` adds, and the release of a line `// contract: <release> ...`. */
export function readMigration(name: string, source: string): MigrationText {
  const statements: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isMethodDeclaration(node) && node.name.getText() !== 'up') return;
    if (ts.isCallExpression(node) && node.expression.getText() === 'this.addSql')
      statements.push(...splitAt(node.arguments[0] ? textOf(node.arguments[0]) : '?', ';'));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(`${name}.ts`, source, ts.ScriptTarget.Latest, true));
  return { name, statements, contract: /^\s*\/\/ contract: (\S+)/m.exec(source)?.[1] };
}

/** The parts of a text between signs that stand in no quotes, dollar quotes or brackets. */
export function splitAt(text: string, sign: ',' | ';'): string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (const { 0: token, index } of text.matchAll(/'(?:[^']|'')*'|"[^"]*"|(\$\w*\$)[^]*?\1|[(),;]/g)) {
    if (token === '(') depth += 1;
    else if (token === ')') depth -= 1;
    else if (token === sign && depth === 0) {
      parts.push(text.slice(from, index));
      from = index + 1;
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter(Boolean);
}
