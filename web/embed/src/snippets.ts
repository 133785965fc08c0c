import type { Language } from '../../shared/directory/languages.js';
import { parametersOf, type Wishes } from '../../shared/directory/wishes.js';
import { words } from '../../shared/directory/words.js';

/** What somebody wants to put into a page. */
export interface Wanted {
  readonly language: Language;
  readonly view: string;
  /** Value of the attribute `filters`; undefined: all. */
  readonly filters: string | undefined;
  readonly wishes: Wishes;
  /** Values of custom properties by the end of their names. */
  readonly colours: Readonly<Record<string, string>>;
  /** Name and integrity of the script, where the page pins it. */
  readonly pinned: { readonly script: string; readonly integrity: string } | undefined;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const attributesOf = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');

/** Address of the page for frames; `here` is the folder of the embed. */
export function addressOf({ language, view, wishes, colours }: Wanted, here: string): string {
  const parameters = new URLSearchParams([
    ['lang', language],
    ...parametersOf(wishes),
    ...(view === 'both' ? [] : [['view', view]]),
    ...Object.entries(colours).map(([name, value]) => [name, value.replace('#', '')]),
  ]);
  return `${here}members?${parameters.toString()}`;
}

/** Attributes of the element, in the order in which they stand in the snippet. */
export function elementAttributes({ language, view, filters, wishes, colours }: Wanted): [string, string][] {
  const style = Object.entries(colours).map(([name, value]) => `--reseau-${name}: ${value}`);
  const choices = parametersOf(wishes).map(([name, value]): [string, string] => [
    name === 'q' ? 'search' : name,
    value,
  ]);
  return [
    ['lang', language],
    ...(view === 'both' ? [] : [['view', view] as [string, string]]),
    ...(filters === undefined ? [] : [['filters', filters] as [string, string]]),
    ...choices,
    ...(style.length > 0 ? [['style', style.join('; ')] as [string, string]] : []),
  ];
}

/** The element, for pages that may have a script. */
export function elementSnippet(wanted: Wanted, here: string): string {
  const { language, pinned } = wanted;
  const script: [string, string][] = [
    ['type', 'module'],
    ['src', `${here}${pinned?.script ?? 'members.js'}`],
    ...(pinned
      ? ([
          ['integrity', pinned.integrity],
          ['crossorigin', 'anonymous'],
        ] as [string, string][])
      : []),
  ];
  const link = `<a href="${escaped(addressOf(wanted, here))}">${words[language].title}</a>`;
  return `<script${attributesOf(script)}></script>
<reseau-members${attributesOf(elementAttributes(wanted))}>${link}</reseau-members>`;
}

/** The frame, for pages that may have none; its second line is for those that may. */
export function frameSnippet(wanted: Wanted, here: string): string {
  const frame: [string, string][] = [
    ['src', addressOf(wanted, here)],
    ['title', words[wanted.language].title],
    ['width', '100%'],
    ['height', '720'],
    ['loading', 'lazy'],
    ['style', 'border: 0'],
  ];
  return `<iframe${attributesOf(frame)}></iframe>
<script type="module" src="${here}resize.js"></script>`;
}
