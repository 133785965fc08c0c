import { ReseauError, type ErrorCode } from '../base/errors.js';
import { locales } from '../base/locale.js';
import type { Capability } from '../entities/house/capability.js';
import { itemNamed } from '../entities/house/metadata.js';
import { activeRights } from './accounts/session.js';
import { ownWork, requireApprovable } from './approve.js';
import type { Desk } from './desk.js';
import { isNamedBySlug } from './originals.js';
import { requireExposable } from './expose.js';
import { requirePublishable } from './publish.js';
import { readableIds } from './reading.js';
import { refuse } from './refuse.js';
import { refusalOf, type Rights, type Subject } from './rights.js';
import { requireReturnable } from './send-back.js';
import { requireSubmittable } from './submit.js';
import { found, onDesk, type Targets, type TrackTargets } from './targets.js';
import { withTitles } from './titles.js';
import { inTransaction, type Work } from './transaction.js';
import { requireArchivable, requireDiscardable } from './trash/put-away.js';
import { requireWithdrawn } from './withdrawal.js';

/** What one verb would ask of an item, and who must not do it in any case. */
interface Rule {
  readonly needs: readonly Capability[];
  /** Throws as the verb would; the people who may not do it, as `account <id>`. */
  readonly check: (work: Work, target: TrackTargets) => Promise<readonly string[] | undefined>;
  /** Other demands of which each is enough in place of one that is not met. */
  readonly orElse?: (demand: Demand) => readonly Demand[];
}

/** What the check of a verb asks of somebody who would do it. */
interface Demand {
  readonly subjects: readonly Subject[];
  readonly capabilities: readonly Capability[];
}

const nobody = undefined;

/** The verbs that change an item, each by the check that it makes itself. */
const rules = {
  // Somebody may save an item if they may change all of it, or its texts in one language.
  SAVE: {
    needs: ['DRAFT', 'TRANSLATE'],
    check: async (work, target) => {
      const { item, rows } = await found(work, target, 0);
      const subjects = rows.map(({ id, content }) => ({ item, id, contents: [content] }));
      work.allow(subjects, ['DRAFT']);
      return nobody;
    },
    orElse: (demand) =>
      locales.map((locale) => ({
        subjects: demand.subjects.map((one) => ({ ...one, locales: [locale] })),
        capabilities: ['DRAFT', 'TRANSLATE'],
      })),
  },
  SUBMIT: {
    needs: ['DRAFT', 'TRANSLATE'],
    check: async (work, target) => (await requireSubmittable(work, target, 0), nobody),
  },
  APPROVE: {
    needs: ['REVIEW'],
    check: async (work, target) =>
      (await requireApprovable(work, target, 0)).open.flatMap(({ authors }) => authors),
  },
  SEND_BACK: {
    needs: ['REVIEW'],
    check: async (work, target) => (await requireReturnable(work, target, 0), nobody),
  },
  PUBLISH: {
    needs: ['PUBLISH'],
    check: async (work, target) => (await requirePublishable(work, target, 0, true), nobody),
  },
  UNPUBLISH: {
    needs: ['PUBLISH'],
    check: async (work, target) => (await onDesk(work, target, 0, target.locales), nobody),
  },
  WITHDRAW: { needs: ['WITHDRAW'], check: async (work, target) => (await onDesk(work, target, 0), nobody) },
  END_WITHDRAWAL: {
    needs: ['WITHDRAW'],
    check: async (work, target) => (await requireWithdrawn(work, target, 0), nobody),
  },
  EXPOSE: {
    needs: ['WITHDRAW'],
    check: async (work, target) => (await requireExposable(work, target), nobody),
  },
  DISCARD: {
    needs: ['DRAFT'],
    check: async (work, target) => (await requireDiscardable(work, [target]), nobody),
  },
  ARCHIVE: {
    needs: ['PUBLISH'],
    check: async (work, target) => (await requireArchivable(work, [target]), nobody),
  },
  DUPLICATE: { needs: ['DRAFT'], check: requireCopyable },
} as const satisfies Readonly<Record<string, Rule>>;

/** A verb that changes an item. */
export type ItemVerb = keyof typeof rules;

export const itemVerbs = Object.keys(rules) as readonly ItemVerb[];

/** Whether the caller may do a verb to an item as it is now, or why not, and who could. */
export interface Permission {
  readonly verb: ItemVerb;
  readonly isAllowed: boolean;
  readonly code?: ErrorCode;
  readonly message?: string;
  /** Names of people; none where it is allowed, and where nobody could. */
  readonly people: readonly string[];
}

const asking = { verb: 'read-permissions', needs: 'nothing', windows: false, once: false } as const;

/** An item, and the languages of it that the verbs would concern which can concern some alone. */
export type MayWish = { readonly item: string; readonly id: string } & Pick<
  TrackTargets,
  'locales' | 'withShared'
>;

/** What the caller may do with each of these items now; ITEM_NOT_FOUND of one that they do not read. */
export function may(
  desk: Desk,
  wishes: readonly MayWish[],
): Promise<(readonly Permission[] | ReseauError)[]> {
  return inTransaction(desk, asking, async (work) => {
    const people = await activeRights(work.run);
    const all: (readonly Permission[] | ReseauError)[] = [];
    for (const { item, id, ...tracks } of wishes) {
      const target = { item, ids: [id], ...tracks };
      if (
        (await readableIds(work, itemNamed(item), [id])).has(id) &&
        (await isThere(work, { item, ids: [id] }))
      ) {
        const permissions: Permission[] = [];
        for (const verb of itemVerbs)
          permissions.push(await permissionOf(work, desk, { verb, target, people }));
        all.push(permissions);
      } else
        all.push(
          new ReseauError('ITEM_NOT_FOUND', `${item} ${id} is not on the desk.`, { extensions: { item } }),
        );
    }
    return all;
  });
}

async function isThere(work: Work, target: Targets): Promise<boolean> {
  try {
    await found(work, target, 0);
    return true;
  } catch (reason: unknown) {
    if (reason instanceof ReseauError && reason.code === 'ITEM_NOT_FOUND') return false;
    throw reason;
  }
}

type People = Awaited<ReturnType<typeof activeRights>>;

interface Asked {
  readonly verb: ItemVerb;
  readonly target: TrackTargets;
  readonly people: People;
}

async function permissionOf(work: Work, desk: Desk, { verb, target, people }: Asked): Promise<Permission> {
  const rule: Rule = rules[verb];
  const demands: Demand[] = [{ subjects: [], capabilities: rule.needs }];
  const recording: Work = {
    ...work,
    isHouse: false,
    allow: (subjects, capabilities = rule.needs) => void demands.push({ subjects, capabilities }),
  };
  let refusal: ReseauError | undefined;
  let not: readonly string[] = [];
  try {
    not = (await rule.check(recording, target)) ?? [];
  } catch (reason: unknown) {
    if (!(reason instanceof ReseauError)) throw reason;
    refusal = reason;
  }
  const could = (rights: Rights, by: string): ReseauError | undefined =>
    refusalFor(rights, demands, rule) ??
    refusal ??
    (not.includes(by) ? ownWork(target.item, target.ids[0] ?? '') : undefined);
  const own = could(desk.may, work.by);
  if (!own) return { verb, isAllowed: true, people: [] };
  const [message = own.message] = await withTitles(work, [{ text: own.message, kind: target.item }]);
  return {
    verb,
    isAllowed: false,
    code: own.code,
    message,
    people: people.filter(({ id, rights }) => !could(rights, `account ${id}`)).map(({ name }) => name),
  };
}

/** The first of the demands that these rights do not meet, as it is refused. */
function refusalFor(rights: Rights, demands: readonly Demand[], { orElse }: Rule): ReseauError | undefined {
  for (const demand of demands) {
    const refusal = unmet(rights, demand);
    if (refusal && !orElse?.(demand).some((other) => !unmet(rights, other))) return refusal;
  }
  return undefined;
}

const unmet = (rights: Rights, { subjects, capabilities }: Demand): ReseauError | undefined =>
  refusalOf(rights, capabilities, subjects);

async function requireCopyable(work: Work, target: Targets): Promise<undefined> {
  const item = await onDesk(work, target, 0);
  if (!isNamedBySlug(item))
    refuse({ item: item.name, index: 0 }, 'items of this kind have no slug by which a copy could differ');
}
