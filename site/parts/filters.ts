import type { Locale } from '../../src/base/locale.js';
import { html, type Html } from '../html.js';
import { words } from '../words/words.js';

/** A value that a filter can be set to. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** A filter of a list: several values by boxes, or one of many by a list to choose from. */
export interface Facet {
  readonly name: string;
  readonly title: string;
  readonly form: 'boxes' | 'list';
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
}

const maxText = 200;
const maxValues = 20;

/** The text of a form, as far as it can be one: no more than it should hold, and no sign that is none. */
export function textIn(query: URLSearchParams, name: string): string | undefined {
  const text = (query.get(name) ?? '')
    .slice(0, maxText)
    .replaceAll(/\p{Surrogate}|\p{Cc}/gu, ' ')
    .trim();
  return text === '' ? undefined : text;
}

/** The values of a filter that look like the names that items have; others find nothing, and are left out. */
export function valuesIn(query: URLSearchParams, name: string): string[] | undefined {
  const values = query.getAll(name).filter((value) => /^[\w-]{1,120}$/.test(value));
  return values.length === 0 ? undefined : [...new Set(values)].slice(0, maxValues);
}

/** The first value of a filter, for those of which one can be chosen. */
export const valueIn = (query: URLSearchParams, name: string): string[] | undefined =>
  valuesIn(query, name)?.slice(0, 1);

/** The choices of a filter in the order of their names. A chosen one stays, so that it can be taken back. */
export function choicesOf(locale: Locale, found: readonly Choice[], chosen: readonly string[]): Choice[] {
  const missing = chosen
    .filter((value) => !found.some((one) => one.value === value))
    .map((value) => ({ value, label: value, count: 0 }));
  return [...found, ...missing].sort((one, other) => one.label.localeCompare(other.label, locale));
}

function boxes(locale: Locale, { name, title, choices, chosen }: Facet): Html {
  const number = new Intl.NumberFormat(locale);
  return html`<fieldset>
    <legend>${title}</legend>
    ${choices.map(
      ({ value, label, count }) =>
        html`<label
          ><input
            type="checkbox"
            name="${name}"
            value="${value}"
            ${chosen.includes(value) ? html` checked` : ''}
          />
          ${label} <small>${number.format(count)}</small></label
        >`,
    )}
  </fieldset>`;
}

function list(locale: Locale, { name, title, choices, chosen }: Facet): Html {
  const number = new Intl.NumberFormat(locale);
  return html`<label class="field"
    ><span>${title}</span>
    <select name="${name}">
      <option value="">${words[locale].any}</option>
      ${choices.map(
        ({ value, label, count }) =>
          html`<option value="${value}" ${chosen.includes(value) ? html` selected` : ''}>
            ${label} (${number.format(count)})
          </option>`,
      )}
    </select></label
  >`;
}

interface FilterForm {
  readonly locale: Locale;
  /** Address of the list. */
  readonly path: string;
  readonly text: string | undefined;
  readonly facets: readonly Facet[];
  /** More fields of the form. */
  readonly more?: Html;
}

/** The filters of a list: a form that is sent by GET, so that each choice has an address. */
export function filterForm({ locale, path, text, facets, more }: FilterForm): Html {
  const texts = words[locale];
  const isChosen = text !== undefined || facets.some(({ chosen }) => chosen.length > 0);
  return html`<form class="filters" role="search" action="${path}" method="get" aria-label="${texts.filter}">
    <label class="field"
      ><span>${texts.text}</span>
      <input type="search" name="q" value="${text ?? ''}" maxlength="${maxText}" autocomplete="off"
    /></label>
    ${facets.map((facet) => (facet.form === 'boxes' ? boxes(locale, facet) : list(locale, facet)))} ${more}
    <p class="buttons">
      <button type="submit">${texts.apply}</button>
      ${isChosen ? html`<a href="${path}">${texts.clear}</a>` : ''}
    </p>
  </form>`;
}
