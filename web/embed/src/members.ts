import { element } from '../../shared/dom.js';
import { languages, localeFor } from '../../shared/directory/languages.js';
import { noWishes } from '../../shared/directory/wishes.js';
import type { Words } from '../../shared/directory/vocabulary.js';
import { counted, filled, servedIn, words } from '../../shared/directory/words.js';
import tokens from '../../shared/style/tokens.css?inline';
import { choiceInAddress, writeAddress } from './address.js';
import { Filters } from './filters.js';
import { tellHeight, whileSeen } from './frame.js';
import { guardColours } from './guard.js';
import { memberItem } from './list.js';
import { Busy, load, type Loaded } from './load.js';
import { MembersMap } from './map.js';
import type { Member } from './member.js';
import { narrow, unnamedIn } from './narrow.js';
import { settingsFrom, type Settings } from './settings.js';
import style from './style.css?inline';

/** What a colour of the house is where the page of the partner sets none. */
function usual(name: string): string {
  const [, colour = ''] = new RegExp(`--reseau-${name}, *(light-dark\\([^)]*\\))`).exec(tokens) ?? [];
  return `--${name}: ${colour};`;
}
const plain = `.plain { ${['ground', 'text', 'muted'].map(usual).join(' ')} } .plain-accent { ${usual('accent')} }`;

// A constructed sheet needs no permission of the page's content security policy.
const sheets = [tokens, style, plain].map((text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
});

/** Attributes that say how the element is set up; a change of one of them sets it up anew. */
const attributes = [
  'lang',
  'server',
  'page-size',
  'no-title',
  'heading-level',
  'dir',
  'view',
  'filters',
  'region',
  'country',
  'theme',
  'programme',
  'service',
  'search',
];

/** Width in pixels under which dots are too small for a finger. */
const narrowBelow = 480;

/**
 * `<reseau-members>`: the public directory of members in the page of a partner. web/embed/README.md has its
 * attributes, custom properties, parts and events.
 */
class ReseauMembers extends HTMLElement {
  static readonly observedAttributes = attributes;

  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #internals = this.attachInternals();
  readonly #list = element('ul', { part: 'list' });
  readonly #count = element('p', { role: 'status' });
  readonly #clear = element('button', { type: 'button' });
  readonly #more = element('button', { type: 'button' });
  readonly #moreBox = element('div', { class: 'more' }, this.#more);
  readonly #unnamed = element('p', { class: 'unnamed' });
  readonly #asOf = element('span');
  readonly #width = new ResizeObserver(() => this.#map?.narrow(this.#isNarrow));
  readonly #own = new URL(/* @vite-ignore */ '..', import.meta.url);
  #settings: Settings = settingsFrom(() => null, [], this.#own);
  #filters: Filters | undefined;
  #map: MembersMap | undefined;
  #loaded: Loaded | undefined;
  #shown = 0;
  #loading: AbortController | undefined;
  #isQueued = false;
  #stopLooking: (() => void) | undefined;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = sheets;
    // What the page has inside the element stays until there are data.
    this.#root.append(element('slot'));
    this.#clear.addEventListener('click', () => this.#filters?.reset());
    this.#more.addEventListener('click', () => this.#showMore());
  }

  connectedCallback(): void {
    this.#queue();
    this.#width.observe(this);
    this.#stopLooking = whileSeen(() => void this.#look());
  }

  disconnectedCallback(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    this.#width.disconnect();
    this.#stopLooking?.();
  }

  attributeChangedCallback(_name: string, before: string | null, now: string | null): void {
    if (before !== now) this.#queue();
  }

  get #words(): Words {
    return words[this.#settings.language];
  }

  get #isNarrow(): boolean {
    return this.clientWidth < narrowBelow;
  }

  /** Begins anew once for all that changes in one turn of the page's script. */
  #queue(): void {
    if (this.#isQueued) return;
    this.#isQueued = true;
    queueMicrotask(() => {
      this.#isQueued = false;
      if (this.isConnected) void this.#begin();
    });
  }

  async #begin(): Promise<void> {
    const read = (name: string): string | null => this.getAttribute(name);
    const tags = [
      this.lang,
      this.parentElement?.closest('[lang]')?.getAttribute('lang'),
      ...navigator.languages,
    ];
    const before = this.#settings;
    this.#settings = settingsFrom(
      (name) => (this.hasAttribute('history') ? choiceInAddress(name) : null) ?? read(name),
      tags,
      this.#own,
    );
    // Data of another language or server are not those of this one.
    const { language, server } = this.#settings;
    if (before.language !== language || before.server.href !== server.href) this.#loaded = undefined;
    if (this.#loaded) this.#draw(this.#loaded);
    else await this.#load((loaded) => this.#draw(loaded));
  }

  /** Looks whether anything has changed: what was withdrawn vanishes from here too. */
  async #look(): Promise<void> {
    if (this.#loading) return;
    const before = this.#loaded;
    if (!before) {
      this.#queue();
      return;
    }
    await this.#load((loaded) => {
      this.#asOf.textContent = this.#asOfText(loaded);
      if (loaded.tag !== before.tag || loaded.tag === '') this.#redraw(loaded);
    });
  }

  async #load(use: (loaded: Loaded) => void): Promise<void> {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    this.#internals.ariaBusy = 'true';
    try {
      const { server, language } = this.#settings;
      const loaded = await load(server, language, { signal: loading.signal, before: this.#loaded });
      if (loading !== this.#loading) return;
      this.#loaded = loaded;
      use(loaded);
    } catch (reason: unknown) {
      // A list that is there stays, with the time at which it was true.
      if (loading === this.#loading && !this.#loaded) this.#fail(reason);
    } finally {
      if (loading === this.#loading) {
        this.#loading = undefined;
        this.#internals.ariaBusy = 'false';
      }
    }
  }

  #fail(reason: unknown): void {
    const retry = element('button', { type: 'button' }, this.#words.retry);
    retry.addEventListener('click', () => this.#queue());
    const text = reason instanceof Busy ? this.#words.busy : this.#words.failed;
    // The page for frames is whole as the server wrote it, and says by itself that the server is busy.
    this.#internals.states.delete('drawn');
    if (this.querySelector('h1')) {
      this.#root.replaceChildren(element('slot'));
      return;
    }
    this.#frame(
      element('div', { class: 'status' }, element('p', { role: 'alert' }, text), retry),
      element('slot'),
    );
  }

  #frame(...children: readonly HTMLElement[]): void {
    const { language, direction, hasTitle, level } = this.#settings;
    // The texts have their own direction, whatever the page has around them.
    const dir = direction ?? languages[language].direction;
    const box = element('div', { class: 'box', lang: language, dir }, ...children);
    const title = { role: 'heading', 'aria-level': String(level), class: 'title', part: 'title' };
    if (hasTitle) box.prepend(element('div', title, this.#words.title));
    this.#root.replaceChildren(box);
    guardColours(this, box);
  }

  #draw(loaded: Loaded): void {
    const { language, wishes, filters, view } = this.#settings;
    this.#filters = new Filters(language, this.#words, filters, () => this.#changed());
    this.#filters.choose(wishes);
    this.#map = view === 'list' ? undefined : this.#newMap(loaded.members);
    this.#clear.textContent = this.#words.clear;
    this.#asOf.textContent = this.#asOfText(loaded);
    const locale = localeFor(language);
    this.#frame(
      ...(filters.length > 0 ? [this.#filters.form] : []),
      element('div', { class: 'status', part: 'status' }, this.#count, this.#clear),
      ...(locale === language ? [] : [element('p', { class: 'served' }, `(${servedIn(language, locale)})`)]),
      ...(this.#map ? [this.#map.figure] : []),
      ...(view === 'map' ? [] : [this.#list, this.#moreBox]),
      this.#unnamed,
      element('footer', {}, element('span', {}, this.#words.source), this.#asOf),
    );
    this.#narrow(this.#settings.pageSize);
    this.#internals.states.add('drawn');
    const detail = { count: loaded.members.length };
    this.dispatchEvent(new CustomEvent('reseau-ready', { bubbles: true, composed: true, detail }));
  }

  /** Draws newer data in the place of older ones; the choices of the reader stay. */
  #redraw(loaded: Loaded): void {
    const old = this.#map;
    if (old) {
      this.#map = this.#newMap(loaded.members);
      old.figure.replaceWith(this.#map.figure);
    }
    this.#narrow(this.#shown);
  }

  #newMap(members: readonly Member[]): MembersMap {
    const map = new MembersMap(members, this.#settings.language, this.#words, (country) =>
      this.#filters?.turn(country),
    );
    map.narrow(this.#isNarrow);
    return map;
  }

  #asOfText({ at }: Loaded): string {
    const date = new Intl.DateTimeFormat(this.#settings.language, { dateStyle: 'long', timeStyle: 'short' });
    return filled(this.#words.asOf, date.format(at));
  }

  #changed(): void {
    const wishes = this.#filters?.wishes ?? noWishes;
    this.#narrow(this.#settings.pageSize);
    if (this.hasAttribute('history')) writeAddress(wishes);
    this.dispatchEvent(new CustomEvent('reseau-select', { bubbles: true, composed: true, detail: wishes }));
  }

  get #found(): readonly Member[] {
    return narrow(this.#loaded?.members ?? [], this.#filters?.wishes ?? noWishes);
  }

  #narrow(size: number): void {
    const { language } = this.#settings;
    const loaded = this.#loaded;
    const wishes = this.#filters?.wishes ?? noWishes;
    const found = this.#found;
    const unnamed = loaded ? unnamedIn(loaded, wishes) : 0;
    this.#filters?.draw(loaded?.members ?? []);
    this.#map?.draw(wishes);
    this.#count.textContent =
      found.length === 0 ? this.#words.none : counted(language, this.#words.count, found.length);
    this.#clear.hidden = !this.#filters?.isUsed;
    this.#unnamed.hidden = unnamed === 0;
    this.#unnamed.textContent = counted(language, this.#words.unnamed, unnamed);
    this.#list.replaceChildren();
    this.#shown = 0;
    this.#append(found, size);
  }

  #append(found: readonly Member[], size: number): void {
    const { language, level, pageSize } = this.#settings;
    const next = found.slice(this.#shown, this.#shown + size);
    this.#list.append(...next.map((member) => memberItem(member, language, level + 1)));
    this.#shown += next.length;
    const left = Math.min(found.length - this.#shown, pageSize);
    this.#moreBox.hidden = left === 0;
    this.#more.textContent = filled(this.#words.more, new Intl.NumberFormat(language).format(left));
  }

  #showMore(): void {
    const first = this.#shown;
    this.#append(this.#found, this.#settings.pageSize);
    // The button may be gone; the keyboard goes on at the first new member.
    const item = this.#list.children[first];
    if (item instanceof HTMLElement) {
      item.tabIndex = -1;
      item.focus();
    }
  }
}

if (!customElements.get('reseau-members')) {
  customElements.define('reseau-members', ReseauMembers);
  tellHeight();
}
