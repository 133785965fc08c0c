import {
  getArgumentValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  typeFromAST,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
  type DirectiveNode,
  type GraphQLDirective,
} from 'graphql';
import type { Variables } from './arguments.js';

/** What a document is read against. */
export interface SelectionContext {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
}

/**
 * The fields that a selection asks of an object of the given type, by response key, in the order of the
 * answer.
 */
export function collect(
  reading: SelectionContext,
  type: GraphQLObjectType,
  sets: readonly (SelectionSetNode | undefined)[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const visit = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (!wanted(reading, selection.directives)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const same = found.get(key);
        if (same) same.push(selection);
        else found.set(key, [selection]);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? reading.fragments.get(selection.name.value) : selection;
      if (!fragment || (selection.kind === Kind.FRAGMENT_SPREAD && visited.has(selection.name.value)))
        continue;
      if (selection.kind === Kind.FRAGMENT_SPREAD) visited.add(selection.name.value);
      const condition = fragment.typeCondition && typeFromAST(reading.schema, fragment.typeCondition);
      if (
        !condition ||
        condition === type ||
        (isAbstractType(condition) && reading.schema.isSubType(condition, type))
      )
        visit(fragment.selectionSet.selections);
    }
  };
  for (const set of sets) visit(set?.selections ?? []);
  return found;
}

function wanted(reading: SelectionContext, directives: readonly DirectiveNode[] | undefined): boolean {
  const flag = (directive: GraphQLDirective): unknown => {
    const node = directives?.find((one) => one.name.value === directive.name);
    return node && getArgumentValues(directive, node, reading.variables).if;
  };
  return flag(GraphQLSkipDirective) !== true && flag(GraphQLIncludeDirective) !== false;
}
