import { Extensions, ID, Int } from 'type-graphql';
import { ReseauError } from '../../base/errors.js';
import { createPreview, type Previewed } from '../../operations/editorial/preview.js';
import { readId } from '../../entities/house/identity.js';
import { idsByItem } from '../../query/plan-operation.js';
import { declareField, declareObject } from '../graph/declare.js';
import type { Graph } from '../graph/graph.js';
import { outcome, Refusal } from '../graph/outcomes.js';
import { DateTimeScalar } from '../graph/scalars.js';
import { oneOf, verbsResolver } from '../graph/verbs.js';

const usual = 24;

/** Links to how something would look. */
export function previewResolver(graph: Graph): new () => object {
  const made = declareObject('PreviewCreated', 'A link to how something would look to the public.');
  Extensions({ plain: true })(made);
  declareField(
    made,
    'token',
    () => String,
    'What the website sends as `preview` with a trusted document, in the address or in the header Preview. It is told this once.',
    false,
  );
  declareField(made, 'expiresAt', () => DateTimeScalar, 'When it ends.', false);
  const result = oneOf('PreviewResult', 'A link, or why there is none.', () => [made, Refusal]);
  const release = graph.readable.find((one) => one.name === 'Release');
  const previewedIn = (given: Readonly<Record<string, unknown>>): Previewed => {
    const [ids, of] = [given.ids as string[] | null | undefined, given.release as string | null | undefined];
    if ((typeof of === 'string') === Array.isArray(ids)) throw new ReseauError('VALUE_INVALID', 'Name either items or a release.');
    if (typeof of === 'string') return { release: readId(of, release ? [release] : []).uuid };
    return {
      items: [...idsByItem(ids ?? [], graph.items)].map(([item, some]) => ({
        item: item.name,
        ids: [...new Set(some)].map((id) => readId(id, [item]).uuid),
      })),
    };
  };
  return verbsResolver([
    {
      name: 'createPreview',
      doc: 'Makes a link to how drafts, or a release, would look to the public if they were published now. Takes DRAFT, TRANSLATE, REVIEW or PUBLISH.',
      type: () => result,
      args: [
        { name: 'ids', type: () => [ID], doc: 'The items, at most 100; or a release.' },
        { name: 'release', type: () => ID, doc: 'The release.' },
        { name: 'hours', type: () => Int, doc: `How long it lasts: 1 to 168; ${usual} unless said.` },
      ],
      act: ({ acting }, given, info) =>
        outcome('PreviewCreated', () => createPreview(acting.desk(info), previewedIn(given), (given.hours as number | null) ?? usual)),
    },
  ]);
}
