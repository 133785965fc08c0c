import {
  getNamedType,
  isAbstractType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type OperationDefinitionNode,
} from 'graphql';
import { collect } from './collect.js';
import { rootCost } from './cost.js';
import { argumentsOf, type Argument } from './arguments.js';
import { planRows } from './plan-operation.js';
import type { FieldRequest } from './planner.js';
import { prices } from './prices.js';
import type { Writes } from './root.js';

/** What a mutation may cost: its writes, and what is read of the items that they were about. */
export function costOfWrite(asked: FieldRequest, operation: OperationDefinitionNode): number {
  const mutation = asked.schema.getMutationType();
  if (!mutation) return 0;
  const costs = [...collect(asked, mutation, [operation.selectionSet])].map(([, nodes]) => {
    const [node] = nodes as readonly [FieldNode, ...FieldNode[]];
    const field = mutation.getFields()[node.name.value];
    if (!field) return 0;
    const { price, ids } = (field.extensions.writes ?? { price: 'write' }) as Writes;
    const given = ids === undefined ? undefined : argumentsOf(node.arguments, field.args, asked.variables).get(ids);
    const count = given ? lengthOf(given) : 1;
    return prices[price].points + Math.max(0, ...typesOf(asked, field.type).map((type) => readCost(asked, type, nodes, count)));
  });
  return costs.reduce((total, one) => total + one, prices.operation.points);
}

/** How many items an argument names: a list of ids, or of objects that hold one each. */
function lengthOf(given: Argument): number {
  if (given.kind === 'list') return given.items.length;
  return given.kind === 'leaf' && Array.isArray(given.value) ? given.value.length : 1;
}

function typesOf({ schema }: FieldRequest, type: GraphQLOutputType): readonly GraphQLObjectType[] {
  const named = getNamedType(type);
  if (isAbstractType(named)) return schema.getPossibleTypes(named);
  return isObjectType(named) ? [named] : [];
}

/** What is read of the items under the fields of an answer. */
function readCost(asked: FieldRequest, type: GraphQLObjectType, nodes: readonly FieldNode[], count: number): number {
  const ids = Array.from({ length: count }, () => '');
  const sets = nodes.map((node) => node.selectionSet);
  return [...collect(asked, type, sets)].reduce((total, [, inner]) => {
    const [node] = inner as readonly [FieldNode, ...FieldNode[]];
    const field = type.getFields()[node.name.value];
    if (!field) return total;
    const read = typesOf(asked, field.type).flatMap((one) => asked.items.filter((item) => item.name === one.name));
    return total + Math.max(0, ...read.map((item) => rootCost(planRows(asked, { item, language: undefined, ids }, inner))));
  }, 0);
}
