import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { ReseauError } from '../base/errors.js';

interface Weight {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
}
const nothing: Weight = { depth: 0, aliases: 0, directives: 0 };
const wordings = { depth: 'levels', aliases: 'aliases', directives: 'directives' } as const;

/**
 * Refuses operations that hold too much, counted as if every fragment stood where it is spread. Each is
 * looked at once.
 */
export class DocumentLimits {
  readonly #within = new WeakSet<OperationDefinitionNode>();

  constructor(private readonly most: Weight) {}

  /** Throws DOCUMENT_TOO_LARGE. The document is valid, so no fragment is in itself. */
  check(document: DocumentNode, operation: OperationDefinitionNode): void {
    if (this.#within.has(operation)) return;
    const weight = weightOf(document, operation);
    for (const [name, words] of Object.entries(wordings) as [keyof Weight, string][]) {
      if (weight[name] > this.most[name])
        throw new ReseauError(
          'DOCUMENT_TOO_LARGE',
          `The operation has more than ${this.most[name]} ${words}.`,
          { nodes: operation },
        );
    }
    this.#within.add(operation);
  }
}

function weightOf({ definitions }: DocumentNode, operation: OperationDefinitionNode): Weight {
  const fragments = new Map(
    definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  );
  const known = new Map<string, Weight>();
  const spread = (name: string): Weight => {
    const weight = known.get(name) ?? weigh(fragments.get(name)?.selectionSet);
    known.set(name, weight);
    return weight;
  };
  const weigh = (set: SelectionSetNode | undefined): Weight =>
    (set?.selections ?? []).reduce((total, selection) => {
      const field = selection.kind === Kind.FIELD;
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? spread(selection.name.value)
          : weigh(selection.selectionSet);
      return {
        depth: Math.max(total.depth, inner.depth + (field ? 1 : 0)),
        aliases: total.aliases + inner.aliases + (field && selection.alias ? 1 : 0),
        directives: total.directives + inner.directives + (selection.directives?.length ?? 0),
      };
    }, nothing);
  return weigh(operation.selectionSet);
}
