import { GraphQLJSON } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import type { FieldMetadata } from '../../entities/house/metadata.js';
import { declareRead, planned } from './declare.js';
import { localeArgument } from './interfaces.js';
import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped, type ValueNode } from 'graphql';

// A document has at most five lists within one another, each of which is three levels of JSON with its item.
const deepest = 40;

/** True for JSON that is nested deeper than any document; it does not call itself. */
function isTooDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((one): unknown[] =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    );
  }
  return false;
}

const wants =
  'RichTextInput must be a string, or an object with exactly one of text, html and doc, nested no deeper than a document.';

function read(value: unknown): unknown {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if ((typeof value !== 'string' && !isObject) || isTooDeep(value)) throw new GraphQLError(wants);
  return value;
}

/** True for a literal that is nested deeper than any document. */
function isLiteralTooDeep(node: ValueNode): boolean {
  let level: readonly ValueNode[] = [node];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((one) =>
      one.kind === Kind.LIST
        ? one.values
        : one.kind === Kind.OBJECT
          ? one.fields.map((field) => field.value)
          : [],
    );
  }
  return false;
}

/** A text for a field that takes rich text. */
export const RichTextScalar = new GraphQLScalarType({
  name: 'RichTextInput',
  specifiedByURL: 'https://prosemirror.net/docs/ref/#model',
  description:
    'Text for a field that takes a form: a string is plain text with paragraphs separated by blank lines; or an object with exactly one of `text` (the same), `html` (cleaned to what a document may hold) and `doc` (a document as `json` of RichText has it).',
  serialize: (value) => value,
  parseValue: read,
  parseLiteral: (node, variables) => {
    if (isLiteralTooDeep(node)) throw new GraphQLError(wants);
    return read(valueFromASTUntyped(node, variables));
  },
});

@ObjectType('RichText', {
  description:
    'Text with its form: paragraphs, lists, quotations, strong words, emphasis, links, words in other languages, and notes.',
})
class RichTextObject {
  @planned({ kind: 'member', name: 'html' })
  @Field(() => String, {
    description:
      'HTML of the document: p, ul, ol, li, blockquote, strong, em, a, span, br, sup and section with notes. A link to an item leads to its path on the website.',
  })
  html!: string;
  @planned({ kind: 'member', name: 'text' })
  @Field(() => String, {
    description: 'Words without their form, in paragraphs separated by blank lines; notes stand at the end.',
  })
  text!: string;
  @planned({ kind: 'member', name: 'json' })
  @Field(() => GraphQLJSON, {
    description:
      'Document as ProseMirror writes it, in `{ v: 1, doc }`, as a save takes it. A link to an item holds its id and its path; where the item is not in this graph, its words stand without a link.',
  })
  json!: unknown;
}

/** Declares a rich text with its form, beside the field that holds its words. */
export function declareRich(made: new () => object, field: FieldMetadata): void {
  declareRead(
    made,
    `${field.name}Rich`,
    { kind: 'rich', field },
    {
      type: () => RichTextObject,
      doc: `${field.doc} With its form.`,
      nullable: true,
      args: [localeArgument('this text')],
    },
  );
}
