import { element } from '../../shared/dom.js';
import type { Locale } from '../../shared/locale.js';
import type { Member } from './member.js';
import { choices, facets, noWishes, type Facet, type Wishes } from './narrow.js';
import type { Words } from './words.js';

/**
 * The form above the list: a search and one choice a facet. The controls stay while their choices change, so
 * that the keyboard stays in them.
 */
export class Filters {
  readonly form: HTMLFormElement;
  readonly #search = element('input', { type: 'search', autocomplete: 'off', maxlength: '100' });
  readonly #selects: Readonly<Record<Facet, HTMLSelectElement>> = {
    region: element('select'),
    country: element('select'),
    theme: element('select'),
  };
  #wishes: Wishes = noWishes;

  constructor(
    private readonly locale: Locale,
    private readonly words: Words,
    private readonly changed: () => void,
  ) {
    this.form = element(
      'form',
      { part: 'filters', role: 'search' },
      element('label', {}, words.search, this.#search),
      ...facets.map((facet) => element('label', {}, words.facets[facet], this.#selects[facet])),
    );
    // The list changes while one types; there is nothing to send.
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('input', () => {
      this.#wishes = {
        search: this.#search.value,
        region: this.#selects.region.value,
        country: this.#selects.country.value,
        theme: this.#selects.theme.value,
      };
      this.changed();
    });
  }

  get wishes(): Wishes {
    return this.#wishes;
  }

  get isUsed(): boolean {
    return Object.values(this.#wishes).some((wish) => wish !== '');
  }

  choose(wishes: Partial<Wishes>): void {
    this.#wishes = { ...this.#wishes, ...wishes };
    this.#search.value = this.#wishes.search;
  }

  reset(): void {
    this.choose(noWishes);
    this.changed();
    this.#search.focus();
  }

  /** Writes the choices that are left, each with its figure. */
  draw(members: readonly Member[]): void {
    const figure = new Intl.NumberFormat(this.locale);
    for (const facet of facets) {
      const select = this.#selects[facet];
      const chosen = this.#wishes[facet];
      select.replaceChildren(
        element('option', { value: '' }, this.words.all[facet]),
        ...choices(members, this.#wishes, facet, this.locale).map(({ key, label, count }) =>
          element('option', { value: key, selected: key === chosen }, `${label} (${figure.format(count)})`),
        ),
      );
      select.value = chosen;
    }
  }
}
