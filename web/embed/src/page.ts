import { usualColours } from '../../shared/colours.js';
import { colourOf, contrastOf, leastContrast } from '../../shared/contrast.js';
import { element } from '../../shared/dom.js';
import { languages, type Language } from '../../shared/directory/languages.js';
import { facets, noWishes, type Wishes } from '../../shared/directory/wishes.js';
import { filled, words } from '../../shared/directory/words.js';
import { firstLocale } from '../../shared/locale.js';
import { pageWords, type PageWords } from './page-words.js';
import { addressOf, elementAttributes, elementSnippet, frameSnippet, type Wanted } from './snippets.js';

// The page as it was sent speaks a language too: the one that is left where none is wished for.
const locale = firstLocale([
  new URLSearchParams(location.search).get('lang'),
  ...navigator.languages,
  document.documentElement.lang,
]);
const texts = pageWords[locale];
const here = new URL('.', location.href).href.split('?')[0] ?? '';
const filterNames = ['search', ...facets] as const;
const colourNames = ['accent', 'text', 'ground'] as const;
type ColourName = (typeof colourNames)[number];

function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${id}`);
  return found;
}

const language = byId('language', HTMLSelectElement);
const view = byId('view', HTMLSelectElement);
const pin = byId('pin', HTMLInputElement);
const preview = byId('members', HTMLElement);
const colours: Readonly<Record<ColourName, HTMLInputElement>> = {
  accent: byId('accent', HTMLInputElement),
  text: byId('text', HTMLInputElement),
  ground: byId('ground', HTMLInputElement),
};
const boxes = new Map(
  filterNames.map((name) => [name, element('input', { type: 'checkbox', name, checked: true })]),
);
let wishes: Wishes = noWishes;
let pinned: Wanted['pinned'];

function speak(): void {
  document.documentElement.lang = locale;
  document.title = `Réseau: ${texts.title}`;
  const textOf = (name = ''): string => (name in texts ? texts[name as keyof PageWords] : '');
  for (const place of document.querySelectorAll<HTMLElement>('[data-text]'))
    place.textContent = textOf(place.dataset.text);
  for (const place of document.querySelectorAll<HTMLElement>('[data-label]'))
    place.ariaLabel = textOf(place.dataset.label);
  document.querySelector(`.languages [lang="${locale}"]`)?.setAttribute('aria-current', 'page');
  for (const [tag, { name }] of Object.entries(languages))
    language.append(element('option', { value: tag, lang: tag, selected: tag === locale }, name));
  for (const name of ['both', 'list', 'map'] as const)
    view.append(element('option', { value: name }, texts[name]));
  const { search, facets: names } = words[locale];
  for (const [name, box] of boxes)
    byId('filters', HTMLFieldSetElement).append(
      element('label', {}, box, ` ${name === 'search' ? search : names[name]}`),
    );
}

function wanted(): Wanted {
  const shown = filterNames.filter((name) => boxes.get(name)?.checked);
  const changed = colourNames.filter((name) => colours[name].value !== usualColours[name].light);
  return {
    language: language.value as Language,
    view: view.value,
    filters: shown.length === filterNames.length ? undefined : shown.join(' '),
    wishes,
    colours: Object.fromEntries(changed.map((name) => [name, colours[name].value])),
    pinned: pin.checked ? pinned : undefined,
  };
}

/** Says of each colour whether text in it can be read. */
function tellContrast(): void {
  const ground = colourOf(colours.ground.value);
  for (const name of ['accent', 'text'] as const) {
    const colour = colourOf(colours[name].value);
    if (!ground || !colour) continue;
    const ratio = contrastOf(colour, ground);
    const figure = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(ratio);
    const said = byId(`${name}-contrast`, HTMLElement);
    said.textContent = filled(ratio < leastContrast ? texts.tooLittle : texts.contrast, figure);
    said.classList.toggle('wrong', ratio < leastContrast);
  }
}

function tellSnippets(): void {
  const chosen = wanted();
  byId('element-snippet', HTMLElement).textContent = elementSnippet(chosen, here);
  byId('frame-snippet', HTMLElement).textContent = frameSnippet(chosen, here);
  byId('address-snippet', HTMLElement).textContent = addressOf(chosen, here);
}

/** Shows the element as it is set up now. */
function show(): void {
  const attributes = new Map(elementAttributes({ ...wanted(), wishes: noWishes }));
  for (const name of ['lang', 'view', 'filters']) {
    const value = attributes.get(name);
    if (value === undefined) preview.removeAttribute(name);
    else if (preview.getAttribute(name) !== value) preview.setAttribute(name, value);
  }
  for (const name of colourNames) {
    const { value } = colours[name];
    if (value === usualColours[name].light) preview.style.removeProperty(`--reseau-${name}`);
    else preview.style.setProperty(`--reseau-${name}`, value);
  }
  tellContrast();
  tellSnippets();
}

function copyButtons(): void {
  // A browser has a clipboard only where the connection is safe; the text can be selected everywhere.
  if (!isSecureContext) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const text = byId(button.dataset.copies ?? '', HTMLElement).textContent;
      void navigator.clipboard.writeText(text).then(() => {
        byId('copied', HTMLElement).textContent = texts.copied;
      });
    });
  }
}

speak();
copyButtons();
show();
byId('settings', HTMLFormElement).addEventListener('input', show);
byId('settings', HTMLFormElement).addEventListener('submit', (event) => event.preventDefault());
// Whatever is chosen in the preview is what the page of the partner begins with.
preview.addEventListener('reseau-select', (event) => {
  wishes = (event as CustomEvent<Wishes>).detail;
  tellSnippets();
});
preview.addEventListener('reseau-ready', () => {
  wishes = noWishes;
  tellSnippets();
});
void fetch('members.json')
  .then(async (answer) => {
    if (!answer.ok) return;
    pinned = (await answer.json()) as Wanted['pinned'];
    pin.disabled = false;
    tellSnippets();
  })
  .catch(() => undefined);
