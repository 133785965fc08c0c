import { element } from '../../shared/dom.js';
import { defaultLocale, firstLocale, locales, type Locale } from '../../shared/locale.js';
import tokens from '../../shared/style/tokens.css?inline';
import { Filters } from './filters.js';
import { memberItem } from './list.js';
import { Busy, load } from './load.js';
import type { Member } from './member.js';
import { narrow } from './narrow.js';
import style from './style.css?inline';
import { counted, filled, words, type Words } from './words.js';

// A constructed sheet needs no permission of the page's content security policy.
const sheets = [tokens, style].map((text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
});

const usualPageSize = 20;

/**
 * `<reseau-members>`: the public directory of members in the page of a partner. Attributes: `lang` (fr, en,
 * es; else the nearest `lang`, else the browser's), `region`, `country`, `theme` (what is chosen at first),
 * `page-size`, `no-title`, `scheme` (light, dark, auto; else the page's), `server`. Events: `reseau-ready`
 * when the list is shown.
 */
class ReseauMembers extends HTMLElement {
  static readonly observedAttributes = [
    'lang',
    'server',
    'page-size',
    'no-title',
    'dir',
    'region',
    'country',
    'theme',
  ];

  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #list = element('ul', { part: 'list' });
  readonly #count = element('p');
  readonly #clear = element('button', { type: 'button' });
  readonly #more = element('button', { type: 'button' });
  readonly #moreBox = element('div', { class: 'more' }, this.#more);
  #filters = new Filters(defaultLocale, words[defaultLocale], () => undefined);
  #locale: Locale = defaultLocale;
  #members: readonly Member[] = [];
  #shown = 0;
  #loading: AbortController | undefined;
  #isQueued = false;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = sheets;
    // What the page has inside the element stays until there are data.
    this.#root.append(element('slot'));
    this.#clear.addEventListener('click', () => this.#filters.reset());
    this.#more.addEventListener('click', () => this.#showMore());
  }

  connectedCallback(): void {
    this.#queue();
  }

  disconnectedCallback(): void {
    this.#loading?.abort();
    this.#loading = undefined;
  }

  attributeChangedCallback(_name: string, before: string | null, now: string | null): void {
    if (before !== now) this.#queue();
  }

  get #words(): Words {
    return words[this.#locale];
  }

  get #pageSize(): number {
    const size = Number(this.getAttribute('page-size') ?? usualPageSize);
    return Number.isInteger(size) && size > 0 && size <= 1000 ? size : usualPageSize;
  }

  /** Loads once for all that changes in one turn of the page's script. */
  #queue(): void {
    if (this.#isQueued) return;
    this.#isQueued = true;
    queueMicrotask(() => {
      this.#isQueued = false;
      if (this.isConnected) void this.#load();
    });
  }

  get #server(): URL {
    const own = new URL(/* @vite-ignore */ '..', import.meta.url);
    try {
      const said = new URL(this.getAttribute('server') ?? own);
      return ['http:', 'https:'].includes(said.protocol) ? said : own;
    } catch {
      return own;
    }
  }

  async #load(): Promise<void> {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    this.#locale = firstLocale([
      this.lang,
      this.parentElement?.closest('[lang]')?.getAttribute('lang'),
      ...navigator.languages,
    ]);
    this.setAttribute('aria-busy', 'true');
    try {
      const { members, unnamed, at } = await load(this.#server, this.#locale, loading.signal);
      if (loading !== this.#loading) return;
      this.#members = members;
      this.#draw(at, unnamed);
      this.dispatchEvent(
        new CustomEvent('reseau-ready', { bubbles: true, composed: true, detail: { count: members.length } }),
      );
    } catch (reason: unknown) {
      if (loading === this.#loading) this.#fail(reason);
    } finally {
      if (loading === this.#loading) this.removeAttribute('aria-busy');
    }
  }

  #fail(reason: unknown): void {
    const retry = element('button', { type: 'button' }, this.#words.retry);
    retry.addEventListener('click', () => this.#queue());
    const text = reason instanceof Busy ? this.#words.busy : this.#words.failed;
    this.#frame(
      element('div', { class: 'status' }, element('p', { role: 'alert' }, text), retry),
      element('slot'),
    );
  }

  #frame(...children: readonly HTMLElement[]): void {
    // The texts have their own direction, whatever the page has around them.
    const dir = this.getAttribute('dir') ?? locales[this.#locale].direction;
    const box = element('div', { class: 'box', lang: this.#locale, dir }, ...children);
    if (!this.hasAttribute('no-title')) box.prepend(element('h2', { part: 'title' }, this.#words.title));
    this.#root.replaceChildren(box);
  }

  #draw(at: Date, unnamed: number): void {
    const date = new Intl.DateTimeFormat(this.#locale, { dateStyle: 'long', timeStyle: 'short' }).format(at);
    this.#filters = new Filters(this.#locale, this.#words, () => this.#narrow());
    this.#filters.choose({
      region: this.getAttribute('region') ?? '',
      country: this.getAttribute('country') ?? '',
      theme: this.getAttribute('theme') ?? '',
    });
    this.#clear.textContent = this.#words.clear;
    this.#count.setAttribute('role', 'status');
    this.#frame(
      this.#filters.form,
      element('div', { class: 'status', part: 'status' }, this.#count, this.#clear),
      this.#list,
      this.#moreBox,
      element(
        'p',
        { class: 'unnamed', hidden: unnamed === 0 },
        counted(this.#locale, this.#words.unnamed, unnamed),
      ),
      element(
        'footer',
        {},
        element('span', {}, this.#words.source),
        element('span', {}, filled(this.#words.asOf, date)),
      ),
    );
    this.#narrow();
  }

  #narrow(): void {
    const found = narrow(this.#members, this.#filters.wishes);
    this.#filters.draw(this.#members);
    this.#count.textContent =
      found.length === 0 ? this.#words.none : counted(this.#locale, this.#words.count, found.length);
    this.#clear.hidden = !this.#filters.isUsed;
    this.#list.replaceChildren();
    this.#shown = 0;
    this.#append(found);
  }

  #append(found: readonly Member[]): void {
    const next = found.slice(this.#shown, this.#shown + this.#pageSize);
    this.#list.append(...next.map((member) => memberItem(member, this.#words, this.#locale)));
    this.#shown += next.length;
    const left = Math.min(found.length - this.#shown, this.#pageSize);
    this.#moreBox.hidden = left === 0;
    this.#more.textContent = filled(this.#words.more, new Intl.NumberFormat(this.#locale).format(left));
  }

  #showMore(): void {
    const first = this.#shown;
    this.#append(narrow(this.#members, this.#filters.wishes));
    // The button may be gone; the keyboard goes on at the first new member.
    const item = this.#list.children[first];
    if (item instanceof HTMLElement) {
      item.tabIndex = -1;
      item.focus();
    }
  }
}

if (!customElements.get('reseau-members')) customElements.define('reseau-members', ReseauMembers);
