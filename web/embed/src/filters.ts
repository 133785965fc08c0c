import { element } from '../../shared/dom.js';
import { localeFor, type Language } from '../../shared/directory/languages.js';
import {
  chosen,
  choosesAnything,
  facets,
  maxSearchLength,
  noWishes,
  type Facet,
  type Wishes,
} from '../../shared/directory/wishes.js';
import type { Words } from '../../shared/directory/vocabulary.js';
import type { Member } from './member.js';
import { choices } from './narrow.js';
import type { FilterName } from './settings.js';

/**
 * The form above the list: a search and one choice a facet. The controls stay while their choices change, so
 * that the keyboard stays in them.
 */
export class Filters {
  readonly form: HTMLFormElement;
  readonly #search = element('input', {
    type: 'search',
    autocomplete: 'off',
    maxlength: String(maxSearchLength),
  });
  readonly #boxes = new Map<FilterName, HTMLElement>();
  readonly #selects: Readonly<Record<Facet, HTMLSelectElement>> = {
    region: element('select'),
    country: element('select'),
    theme: element('select'),
    programme: element('select'),
    service: element('select'),
  };
  #wishes: Wishes = noWishes;

  constructor(
    private readonly language: Language,
    private readonly words: Words,
    shown: readonly FilterName[],
    private readonly changed: () => void,
  ) {
    for (const name of shown) {
      const [label, control] =
        name === 'search' ? [words.search, this.#search] : [words.facets[name], this.#selects[name]];
      this.#boxes.set(name, element('label', {}, element('span', {}, label), control));
    }
    this.form = element('form', { part: 'filters', role: 'search' }, ...this.#boxes.values());
    // The list changes while one types; there is nothing to send.
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('input', (event) => {
      const facet = facets.find((one) => this.#selects[one] === event.target);
      this.choose(facet ? { [facet]: this.#selects[facet].value } : { search: this.#search.value });
      this.changed();
    });
  }

  get wishes(): Wishes {
    return this.#wishes;
  }

  get isUsed(): boolean {
    return choosesAnything(this.#wishes);
  }

  choose(wishes: Partial<Wishes>): void {
    this.#wishes = { ...this.#wishes, ...wishes };
    if (this.#search.value !== this.#wishes.search) this.#search.value = this.#wishes.search;
  }

  /** Chooses a country alone, or frees it where it is what is chosen. */
  turn(country: string): void {
    this.choose({ country: this.#wishes.country === country ? '' : country });
    this.changed();
  }

  reset(): void {
    this.choose(noWishes);
    this.changed();
    const [first] = this.#boxes.values();
    first?.querySelector<HTMLElement>('input, select')?.focus();
  }

  /** Writes the choices that are left, each with its figure. A filter that has none is not shown. */
  draw(members: readonly Member[]): void {
    for (const [name, box] of this.#boxes)
      if (name !== 'search') box.hidden = this.#drawChoices(members, name) === 0;
  }

  #drawChoices(members: readonly Member[], facet: Facet): number {
    const figure = new Intl.NumberFormat(this.language);
    const wish = this.#wishes[facet];
    const keys = chosen(this.#wishes, facet);
    const counted = choices(members, this.#wishes, facet, this.language);
    // Their names come from the data, whose language need not be that of the form.
    const lang = facet === 'service' ? undefined : this.#foreign;
    const option = (value: string, text: string, tag?: string) =>
      element('option', { value, lang: tag }, text);
    // Choices that no list holds, such as several at once, are one more choice of the list.
    const others =
      counted.some(({ key }) => key === wish) || wish === ''
        ? []
        : [option(wish, this.#named(counted, keys))];
    this.#selects[facet].replaceChildren(
      option('', this.words.all[facet]),
      ...others,
      ...counted.map(({ key, label, count }) => option(key, `${label} (${figure.format(count)})`, lang)),
    );
    this.#selects[facet].value = wish;
    return counted.length + others.length;
  }

  get #foreign(): string | undefined {
    const locale = localeFor(this.language);
    return locale === this.language ? undefined : locale;
  }

  #named(counted: readonly { key: string; label: string }[], keys: readonly string[]): string {
    return keys.map((key) => counted.find((choice) => choice.key === key)?.label ?? key).join(', ');
  }
}
