import type { FieldNode, GraphQLObjectType, OperationDefinitionNode } from 'graphql';
import { argumentsOf, type Argument } from './arguments.js';
import { collect } from './collect.js';
import { itemsCost } from './cost.js';
import { itemOfType, objectsOf } from './field-plan.js';
import type { Unplanned } from './plan-operation.js';
import { Planner, type FieldRequest } from './planner.js';
import { prices } from './prices.js';
import type { Writes } from './root.js';

/** What a mutation may cost: its writes, and what is read of the items that they were about. */
export function priceWrite(asked: FieldRequest, operation: OperationDefinitionNode): Unplanned {
  const mutation = asked.schema.getMutationType();
  const planner = new Planner(asked);
  if (!mutation) return { cost: 0, slots: [] };
  const costs = [...collect(asked, mutation, [operation.selectionSet])].map(([, nodes]) => {
    const [node] = nodes as readonly [FieldNode, ...FieldNode[]];
    const field = mutation.getFields()[node.name.value];
    if (!field) return 0;
    const { price, ids } = (field.extensions.writes ?? { price: 'write' }) as Writes;
    const given =
      ids === undefined ? undefined : argumentsOf(node.arguments, field.args, asked.variables).get(ids);
    const count = given ? lengthOf(given) : 1;
    const reads = objectsOf(asked.schema, field).map((type) =>
      readCost({ asked, planner }, type, nodes, count),
    );
    return prices[price].points + Math.max(0, ...reads);
  });
  return {
    cost: costs.reduce((total, one) => total + one, prices.operation.points),
    slots: planner.slots.all,
  };
}

/** How many items an argument names: a list of ids, or of objects that hold one each. */
function lengthOf(given: Argument): number {
  if (given.kind === 'list') return given.items.length;
  return given.kind === 'leaf' && Array.isArray(given.value) ? given.value.length : 1;
}

/** What is read of the items under the fields of an answer. */
function readCost(
  { asked, planner }: { readonly asked: FieldRequest; readonly planner: Planner },
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  count: number,
): number {
  const sets = nodes.map((node) => node.selectionSet);
  return [...collect(asked, type, sets)].reduce((total, [, inner]) => {
    const [node] = inner as readonly [FieldNode, ...FieldNode[]];
    const field = type.getFields()[node.name.value];
    if (!field) return total;
    const read = objectsOf(asked.schema, field).flatMap((one) => itemOfType(one) ?? []);
    return (
      total + Math.max(0, ...read.map((item) => itemsCost(count, planner.item(item, inner, asked.locale, 2))))
    );
  }, 0);
}
