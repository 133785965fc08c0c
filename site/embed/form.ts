import { languages } from '../../web/shared/directory/languages.js';
import {
  chosen,
  choosesAnything,
  facets,
  maxSearchLength,
  noWishes,
  type Facet,
} from '../../web/shared/directory/wishes.js';
import { words } from '../../web/shared/directory/words.js';
import { html, type Html } from '../html.js';
import type { CountedChoice } from './choices.js';
import { directoryAddress, type DirectoryRequest } from './request.js';

function option(value: string, label: string, isSelected: boolean): Html {
  return isSelected
    ? html`<option value="${value}" selected>${label}</option>`
    : html`<option value="${value}">${label}</option>`;
}

function select(request: DirectoryRequest, facet: Facet, choices: readonly CountedChoice[]): Html {
  const { language, wishes } = request;
  const texts = words[language];
  const number = new Intl.NumberFormat(language);
  const wish = wishes[facet];
  const keys = chosen(wishes, facet);
  // Several choices at once, as an address may name them, are one more choice of the list.
  const several =
    keys.length > 1
      ? choices
          .filter(({ key }) => keys.includes(key))
          .map(({ label }) => label)
          .join(', ')
      : undefined;
  return html`<label
    >${texts.facets[facet]}
    <select name="${facet}">
      ${option('', texts.all[facet], wish === '')} ${several === undefined ? '' : option(wish, several, true)}
      ${choices.map(({ key, label, count }) => option(key, `${label} (${number.format(count)})`, key === wish))}
    </select></label
  >`;
}

/** The filters as a form that a browser sends without a script. A filter without a choice is left out. */
export function filterForm(
  request: DirectoryRequest,
  choices: Readonly<Record<Facet, readonly CountedChoice[]>>,
): Html {
  const { language, wishes, view, scheme, colours } = request;
  const texts = words[language];
  const kept = [
    ['lang', language],
    ...(view === 'both' ? [] : [['view', view]]),
    ...(scheme === 'auto' ? [] : [['scheme', scheme]]),
    ...Object.entries(colours),
  ];
  const clear = directoryAddress({ ...request, wishes: noWishes });
  return html`<form class="filters" method="get" action="/embed/members" role="search">
    <label
      >${texts.search} <input type="search" name="q" value="${wishes.search}" maxlength="${maxSearchLength}"
    /></label>
    ${facets
      .filter((facet) => choices[facet].length > 0)
      .map((facet) => select(request, facet, choices[facet]))}
    <p class="act">
      ${kept.map(([name = '', value = '']) => html`<input type="hidden" name="${name}" value="${value}" />`)}
      <button type="submit">${texts.apply}</button>
      ${choosesAnything(wishes) ? html`<a href="${clear}">${texts.clear}</a>` : ''}
    </p>
  </form>`;
}

/** Links to the page in its other languages. */
export function languageLinks(request: DirectoryRequest): Html {
  return html`<nav aria-label="${words[request.language].languages}">
    <ul class="languages">
      ${Object.entries(languages).map(([tag, { name, direction }]) => {
        const language = tag as keyof typeof languages;
        const address = directoryAddress({ ...request, language });
        return language === request.language
          ? html`<li>
              <a href="${address}" lang="${tag}" dir="${direction}" aria-current="page">${name}</a>
            </li>`
          : html`<li><a href="${address}" lang="${tag}" dir="${direction}">${name}</a></li>`;
      })}
    </ul>
  </nav>`;
}
