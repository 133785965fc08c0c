import { Extensions, ID, Int } from 'type-graphql';
import { ReseauError } from '../../base/errors.js';
import type { ItemMetadata } from '../../entities/house/metadata.js';
import { createPreview, endPreview, type Previewed } from '../../operations/editorial/preview.js';
import { readId, writeId } from '../../entities/house/identity.js';
import { idsByItem } from '../../query/plan-operation.js';
import { declareField, declareObject } from '../graph/declare.js';
import { Done } from '../graph/done.js';
import type { Graph } from '../graph/graph.js';
import { outcome, Refusal } from '../graph/outcomes.js';
import { DateTimeScalar } from '../graph/scalars.js';
import { oneOf, verbsResolver } from '../graph/verbs.js';

const usual = 24;

/** Previews of how something would look. */
export function previewResolver(graph: Graph): new () => object {
  const made = declareObject('PreviewCreated', 'Preview of the public view of drafts or of a release.');
  Extensions({ plain: true })(made);
  declareField(made, 'preview', () => ID, 'Preview, as `previews` lists it and `endPreview` takes it.', false);
  declareField(
    made,
    'token',
    () => String,
    'Token that the server of the website sends in the header Preview with a trusted document. Shown only once; it must never be part of an address.',
    false,
  );
  declareField(made, 'expiresAt', () => DateTimeScalar, 'Time at which it ends.', false);
  const result = oneOf('PreviewResult', 'Result: a preview, or the reason for the refusal.', () => [made, Refusal]);
  const ended = oneOf('EndPreviewResult', 'Result: done or refused.', () => [Done, Refusal]);
  const preview = graph.readable.find((one) => one.name === 'Preview') as ItemMetadata;
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
      doc: 'Makes a preview of the public view of drafts, or of a release, as if they were published now. Takes DRAFT, TRANSLATE, REVIEW or PUBLISH for all of them; a right for some languages gives a preview of these languages only. It ends when the person loses the right.',
      type: () => result,
      args: [
        { name: 'ids', type: () => [ID], doc: 'Items, at most 100; or a release.' },
        { name: 'release', type: () => ID, doc: 'Release.' },
        { name: 'hours', type: () => Int, doc: `Hours until the preview ends: 1 to 168. Optional; default: ${usual}.` },
      ],
      act: ({ acting }, given, info) =>
        outcome('PreviewCreated', async () => {
          const { id, ...told } = await createPreview(acting.desk(info), previewedIn(given), (given.hours as number | null) ?? usual);
          return { ...told, preview: writeId(preview, id) };
        }),
    },
    {
      name: 'endPreview',
      doc: 'Ends a preview at once: one of your own, or with ADMINISTER any.',
      type: () => ended,
      args: [{ name: 'id', type: () => ID, required: true, doc: 'Preview.' }],
      act: ({ acting }, given, info) =>
        outcome('Done', async () => {
          await endPreview(acting.desk(info), readId(given.id, [preview]).uuid);
          return { at: new Date() };
        }),
    },
  ]);
}
