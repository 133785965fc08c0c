import type { Log } from '../base/log.js';
import { items } from '../entities/entities.js';
import { comment } from '../entities/editorial/comment-record.js';
import { account as accountRecord } from '../entities/editorial/records.js';
import { writeId } from '../entities/house/identity.js';
import type { ItemMetadata } from '../entities/house/metadata.js';
import {
  commentedItems,
  hearingOf,
  personNamed,
  sessionsInForce,
  standingOf,
  type Hearing,
} from '../operations/work/watch.js';
import { announceDesk } from '../windows/changes.js';
import type { Profile } from '../windows/profile.js';
import type { Run } from '../windows/run.js';

/** Somebody who listens: what they read, and where to tell them. */
export interface Watcher {
  readonly account: string;
  readonly session: string;
  /** What they read; undefined: everything. */
  readonly reads: Profile | undefined;
  /** Tells them something; false where they do not take it. */
  readonly send: (text: string) => boolean;
  readonly end: () => void;
}

const maxWatchers = 500;
const maxPerAccount = 6;
/** Items that one person can have open at the same time. */
const maxOpen = 10;
const heartbeatMs = 15_000;
/** How long somebody counts as being at an item without a sign of life: a little more than two signs. */
const presenceMs = 45_000;
/** News that wait to be told; of more, everybody reads anew. */
const maxNews = 1000;

interface Change {
  readonly kind: string;
  readonly verb: string;
  readonly by: string;
  /** None: they are many. */
  readonly ids: readonly string[];
}

interface Presence {
  readonly account: string;
  readonly name: string;
  readonly at: { readonly kind: string; readonly id: string };
  readonly isHere: boolean;
}

type News = { readonly presence: Presence } | Change;

interface Open {
  readonly presence: Presence;
  until: number;
}

/** What a text of another process says; undefined: it is none of ours, so that something may have been missed. */
function newsIn(text: string): News | undefined {
  try {
    return JSON.parse(text) as News;
  } catch {
    return undefined;
  }
}

/** An event as a stream has it. */
const event = (name: string, data: object): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

/**
 * Tells those who listen what changes at the desk and who has which item open, as far as they read the work on the
 * items. News come from all processes; nothing is kept but who is where.
 */
export class DeskEvents {
  readonly #watchers = new Set<Watcher>();
  readonly #open = new Map<string, Open>();
  #news: News[] = [];
  #isTelling = false;
  readonly #heartbeat: NodeJS.Timeout;

  constructor(
    private readonly run: Run,
    private readonly log: Log,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.#heartbeat = setInterval(() => void this.beat(), heartbeatMs).unref();
  }

  /** How many listen. */
  get size(): number {
    return this.#watchers.size;
  }

  /** Whether there is room for one more of that account. */
  hasRoom(account: string): boolean {
    const own = [...this.#watchers].filter((one) => one.account === account);
    return this.#watchers.size < maxWatchers && own.length < maxPerAccount;
  }

  /** Begins to tell somebody, first who has which item open; the way to stop. */
  async join(watcher: Watcher): Promise<() => void> {
    this.#watchers.add(watcher);
    const leave = (): void => void this.#watchers.delete(watcher);
    this.#send(watcher, event('ready', {}));
    for (const { presence } of [...this.#open.values()]) await this.#tellPresence(presence, [watcher]);
    return leave;
  }

  /** Whether somebody reads the work on an item, as a whole. */
  async mayWatch(reads: Profile | undefined, item: ItemMetadata, id: string): Promise<boolean> {
    const there = await standingOf(this.run, item, [id]);
    return there.has(id) && (await hearingOf(this.run, reads, item, [id]))(id, false) === 'whole';
  }

  /** Tells every process that somebody has an item open, or no longer. */
  announcePresence(presence: Presence): Promise<void> {
    return announceDesk(this.run, { presence });
  }

  /** Something happened, in this process or another one. */
  heard(text: string): void {
    const news = newsIn(text);
    if (!news || this.#news.length >= maxNews) this.lost();
    else this.#news.push(news);
    if (!this.#isTelling) void this.#tellAll();
  }

  /** Something may have been missed: everybody begins anew. */
  lost(): void {
    this.#news = [];
    for (const watcher of this.#watchers) this.#end(watcher);
  }

  /** Ends those whose session is over, and who are no longer at an item; keeps the others awake. */
  async beat(): Promise<void> {
    await this.#recheck([...this.#watchers]);
    for (const watcher of this.#watchers) this.#send(watcher, ': \n\n');
    const now = this.now();
    for (const { presence, until } of [...this.#open.values()])
      if (until < now) await this.#presence({ ...presence, isHere: false }).catch(() => this.lost());
  }

  close(): void {
    clearInterval(this.#heartbeat);
    this.lost();
  }

  async #tellAll(): Promise<void> {
    this.#isTelling = true;
    for (let next = this.#news.shift(); next !== undefined; next = this.#news.shift())
      try {
        await ('presence' in next ? this.#presence(next.presence) : this.#change(next));
      } catch (reason: unknown) {
        this.log.warn({ reason: String(reason) }, 'what changed at the desk could not be told');
        this.lost();
      }
    this.#isTelling = false;
  }

  async #change({ kind, verb, by, ids }: Change): Promise<void> {
    if (kind === accountRecord.name)
      return this.#recheck([...this.#watchers].filter(({ account }) => ids.includes(account)));
    if (this.#watchers.size === 0) return;
    if (kind === comment.name) {
      for (const [item, some] of await commentedItems(this.run, ids))
        await this.#each(item, some, (hearing, id) =>
          hearing === 'whole' ? event('comment', { item: writeId(item, id), kind: item.name }) : undefined,
        );
      return;
    }
    const item = items.find((one) => one.name === kind);
    if (!item) return;
    // Who reads none of the kind hears that there was work on it, and not on what.
    if (ids.length === 0) {
      this.lost();
      return;
    }
    const [standing, name] = [await standingOf(this.run, item, ids), await personNamed(this.run, by)];
    await this.#each(
      item,
      ids,
      (hearing, id) => {
        const { revision, stage } = standing.get(id) ?? {};
        const isGone = revision === undefined;
        const said = {
          item: writeId(item, id),
          kind,
          revision: revision ?? null,
          stage: stage ?? null,
          isGone,
        };
        return event('change', { ...said, ...(hearing === 'whole' && { verb, by: name }) });
      },
      standing,
    );
  }

  /** Tells each of those who listen of each item what they may hear. */
  async #each(
    item: ItemMetadata,
    ids: readonly string[],
    say: (hearing: Hearing, id: string) => string | undefined,
    standing?: ReadonlyMap<string, unknown>,
  ): Promise<void> {
    for (const [reads, some] of Map.groupBy([...this.#watchers], (one) => one.reads)) {
      const hearing = await hearingOf(this.run, reads, item, ids);
      for (const id of ids) {
        const heard = hearing(id, standing !== undefined && !standing.has(id));
        const text = heard && say(heard, id);
        if (text !== undefined) for (const watcher of some) this.#send(watcher, text);
      }
    }
  }

  async #presence(presence: Presence): Promise<void> {
    const { account, at, isHere } = presence;
    const key = `${account} ${at.kind} ${at.id}`;
    const known = this.#open.get(key);
    if (isHere) {
      if (known) known.until = this.now() + presenceMs;
      else this.#open.set(key, { presence, until: this.now() + presenceMs });
      const own = [...this.#open].filter(([, open]) => open.presence.account === account);
      if (own.length > maxOpen) this.#open.delete(own[0]?.[0] ?? '');
    } else this.#open.delete(key);
    if (isHere !== (known !== undefined)) await this.#tellPresence(presence, [...this.#watchers]);
  }

  async #tellPresence({ account, name, at, isHere }: Presence, watchers: readonly Watcher[]): Promise<void> {
    const item = items.find((one) => one.name === at.kind);
    if (!item) return;
    const text = event('presence', {
      item: writeId(item, at.id),
      account: writeId(accountRecord, account),
      name,
      isHere,
    });
    for (const [reads, some] of Map.groupBy(watchers, (one) => one.reads))
      if ((await hearingOf(this.run, reads, item, [at.id]))(at.id, false) === 'whole')
        for (const watcher of some) this.#send(watcher, text);
  }

  /** Ends those whose session is over. */
  async #recheck(watchers: readonly Watcher[]): Promise<void> {
    if (watchers.length === 0) return;
    const sessions = await sessionsInForce(
      this.run,
      watchers.map(({ session }) => session),
    ).catch(() => new Set<string>());
    for (const watcher of watchers) if (!sessions.has(watcher.session)) this.#end(watcher);
  }

  #send(watcher: Watcher, text: string): void {
    if (this.#watchers.has(watcher) && !watcher.send(text)) this.#end(watcher);
  }

  #end(watcher: Watcher): void {
    this.#watchers.delete(watcher);
    watcher.end();
  }
}
