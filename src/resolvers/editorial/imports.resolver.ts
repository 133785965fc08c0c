import { Extensions, ID, Int } from 'type-graphql';
import { approveRun } from '../../operations/editorial/approve-run.js';
import { readId } from '../../entities/house/identity.js';
import { declareField, declareObject } from '../graph/declare.js';
import type { Graph } from '../graph/graph.js';
import { outcome, Refusal } from '../graph/outcomes.js';
import { oneOf, verbsResolver } from '../graph/verbs.js';

/** What was imported as drafts, and waits for a reviewer. */
export function importsResolver(graph: Graph): new () => object {
  const approved = declareObject('ImportApproved', 'Approval of everything that an import submitted; it can be published.');
  Extensions({ plain: true })(approved);
  declareField(approved, 'items', () => Int, 'Number of items.', false);
  const result = oneOf('ImportResult', 'Result: approved or refused.', () => [approved, Refusal]);
  const record = graph.readable.find((one) => one.name === 'ImportRun');
  return verbsResolver([
    {
      name: 'approveImport',
      doc: 'Approves everything that an import submitted and nobody has changed since; nothing is published. Takes REVIEW.',
      type: () => result,
      args: [{ name: 'run', type: () => ID, required: true, doc: 'Import, as `importRuns` names it.' }],
      act: ({ acting }, given, info) =>
        outcome('ImportApproved', async () => ({
          items: await approveRun(acting.desk(info), readId(given.run, record ? [record] : []).uuid),
        })),
    },
  ]);
}
