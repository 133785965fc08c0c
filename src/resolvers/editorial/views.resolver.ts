import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { savedView } from '../../entities/editorial/saved-view.js';
import type { ItemMetadata } from '../../entities/house/metadata.js';
import { readId, writeId } from '../../entities/house/identity.js';
import { withoutKey } from '../../operations/desk.js';
import { Faults, refuse } from '../../operations/refuse.js';
import { knownIds } from '../../operations/views/known-parts.js';
import { readPreferences, savePreferences } from '../../operations/views/preferences.js';
import { requireBounded } from '../../operations/views/bounded-json.js';
import {
  mostBytesOfView,
  readViews,
  removeView,
  saveView,
  type SavedView,
  type ViewContent,
} from '../../operations/views/saved-views.js';
import { declareUnion } from '../graph/declare.js';
import { Done, done } from '../graph/done.js';
import type { Graph } from '../graph/graph.js';
import { outcome, Refusal } from '../graph/outcomes.js';
import { Verb } from '../graph/verbs.js';
import type { ResolverContext } from '../write-context.js';
import { accountId } from './account-types.js';
import { ViewChecker, type ViewFault } from './view-content.js';
import {
  PreferenceObject,
  SavedViewObject,
  SavePreferencesArguments,
  SaveViewArguments,
  ViewArguments,
  ViewSaved,
  ViewsArguments,
  type SavedViewInput,
} from './view-types.js';

const mostColumns = 50;
const fieldOf = { KIND: 'kind', FILTER: 'filter', ORDER: 'orderBy', COLUMNS: 'columns' } as const;

const contentOf = ({ filter, orderBy, columns, layout }: SavedViewInput): ViewContent => ({
  filter: filter ?? null,
  orderBy: orderBy ?? null,
  columns: columns ?? [],
  layout: layout ?? 'TABLE',
});

/** What each of these views names that its reader does not read, and what else is wrong with it. */
async function faultsOfEach(
  graph: Graph,
  { acting, locale }: ResolverContext,
  info: GraphQLResolveInfo,
  views: readonly { readonly kind: string; readonly content: ViewContent }[],
): Promise<ViewFault[][]> {
  const desk = withoutKey(acting.desk(info));
  const checker = new ViewChecker(graph, info.schema, { reads: desk.reads, locale });
  const named = views.map(({ content: { filter, orderBy } }) => ({
    FILTER: checker.idsIn(filter),
    ORDER: checker.idsIn(orderBy),
  }));
  const wanted = new Map<ItemMetadata, string[]>();
  for (const { item, uuid } of named.flatMap(({ FILTER, ORDER }) => [...FILTER, ...ORDER]))
    wanted.set(item, [...(wanted.get(item) ?? []), uuid]);
  const known = desk.reads && wanted.size > 0 ? await knownIds(desk, wanted) : undefined;
  return views.map(({ kind, content }, index) => {
    const faults = checker.faultsOf(kind, content);
    const hidden = (['FILTER', 'ORDER'] as const).filter(
      (part) =>
        !faults.some((fault) => fault.part === part || fault.part === 'KIND') &&
        named[index]?.[part].some(({ uuid }) => known?.has(uuid) === false) === true,
    );
    return [
      ...faults,
      ...hidden.map((part): ViewFault => ({ part, message: 'It names an item that you do not read.' })),
    ];
  });
}

/** A view as its reader may see it: of a part that they cannot use, that it is there. */
function viewOut(view: SavedView, faults: readonly ViewFault[], account: string): object {
  const { content, id, owner, ...said } = view;
  const without = new Set(faults.map(({ part }) => part));
  const shows = (part: ViewFault['part']): boolean => !without.has('KIND') && !without.has(part);
  return {
    ...said,
    id: writeId(savedView, id),
    layout: content.layout,
    filter: shows('FILTER') ? content.filter : null,
    orderBy: shows('ORDER') ? content.orderBy : null,
    columns: content.columns,
    isMine: owner === account,
    ownerAccount: accountId(owner),
    problems: faults,
  };
}

/** How people like to see lists. */
export function viewsResolver(graph: Graph): new () => object {
  const idOf = (given: string): string => readId(given, [savedView]).uuid;
  const saved = declareUnion('SaveViewResult', 'Result: saved or refused.', () => [ViewSaved, Refusal]);
  const removed = declareUnion('RemoveViewResult', 'Result: done or refused.', () => [Done, Refusal]);

  @Resolver()
  class ViewsResolver {
    @Query(() => [SavedViewObject], {
      description:
        "The person's own saved views, then those that others share with them, each by name; at most 1,000.",
    })
    async views(
      @Args(() => ViewsArguments) { kind }: ViewsArguments,
      @Ctx() context: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object[]> {
      const person = context.acting.known();
      const all = await readViews(context.acting.desk(info), person, kind);
      const faults = await faultsOfEach(graph, context, info, all);
      return all.map((view, index) => viewOut(view, faults[index] ?? [], person.account));
    }

    @Verb(() => saved, {
      description:
        'Saves a view of a list for the signed-in person, who may share it. Filter, order and columns are checked against the schema and the rights of the person, and again for each person who uses it.',
    })
    saveView(
      @Args(() => SaveViewArguments) { id, input }: SaveViewArguments,
      @Ctx() context: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return outcome('ViewSaved', async () => {
        const known = typeof id === 'string' ? idOf(id) : undefined;
        const person = context.acting.known();
        const content = contentOf(input);
        const place = { item: 'SavedView', index: 0 };
        requireBounded({ ...place, field: 'filter' }, content, mostBytesOfView);
        if (content.columns.length > mostColumns)
          refuse({ ...place, field: 'columns' }, `must name at most ${mostColumns} fields`);
        const [found = []] = await faultsOfEach(graph, context, info, [{ kind: input.kind, content }]);
        const faults = new Faults();
        for (const { part, message } of found)
          faults.try(() => refuse({ ...place, field: fieldOf[part] }, message));
        faults.raise();
        const { name, kind, sharing } = input;
        const view = { name, kind, sharing: sharing ?? 'NOBODY', ...content };
        const uuid = await saveView(context.acting.desk(info), person, view, known);
        return { id: writeId(savedView, uuid) };
      });
    }

    @Verb(() => removed, {
      description:
        "Removes one of the person's own views. With ADMINISTER also a view that another person shares.",
    })
    removeView(
      @Args(() => ViewArguments) { id }: ViewArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return done(() => removeView(acting.desk(info), acting.known(), idOf(id)));
    }
  }
  return ViewsResolver;
}

/** What the tools of people keep for them. */
export function preferencesResolver(): new () => object {
  const kept = declareUnion('SavePreferencesResult', 'Result: done or refused.', () => [Done, Refusal]);

  @Resolver()
  class PreferencesResolver {
    @Query(() => [PreferenceObject], { description: 'Values that the tools of the person keep, by key.' })
    preferences(
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<readonly object[]> {
      return readPreferences(acting.desk(info), acting.known());
    }

    @Verb(() => kept, {
      description: 'Keeps values for the tools of the signed-in person. Nobody else reads them.',
    })
    savePreferences(
      @Args(() => SavePreferencesArguments) { preferences }: SavePreferencesArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return done(() =>
        savePreferences(
          acting.desk(info),
          acting.known(),
          preferences.map(({ key, value }) => ({ key, value: value ?? null })),
        ),
      );
    }
  }
  return PreferencesResolver;
}
