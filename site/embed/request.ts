import { coloursFrom, type Colours } from '../../web/shared/colours.js';
import { firstLanguage, type Language } from '../../web/shared/directory/languages.js';
import { parameterOf, parametersOf, wishesFrom, type Wishes } from '../../web/shared/directory/wishes.js';

/** The parameters of an address; one that is given more than once has several values. */
type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What the page of the directory shows, by its address. */
export interface DirectoryRequest {
  readonly language: Language;
  readonly wishes: Wishes;
  /** Cursor behind which the page begins, or before which it ends. */
  readonly after: string;
  readonly before: string;
  readonly view: View;
  readonly scheme: Scheme;
  /** Colours of the partner, as they are wished for. */
  readonly colours: Colours;
}

const views = ['both', 'list', 'map'] as const;
type View = (typeof views)[number];
const schemes = ['auto', 'light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

const maxCursorLength = 500;

const oneOf = <Choice extends string>(choices: readonly Choice[], text: string): Choice | undefined =>
  choices.find((choice) => choice === text);

/** Reads an address. Any text is taken; what means nothing is as if it were not there. */
export function directoryRequest(query: Query, accepted: string | undefined): DirectoryRequest {
  const textOf = (name: string): string =>
    [Object.hasOwn(query, name) ? (query[name] ?? '') : ''].flat().join(' ');
  const cursorOf = (name: string): string => textOf(name).slice(0, maxCursorLength);
  return {
    language: firstLanguage([textOf('lang'), ...tagsOf(accepted)]),
    wishes: wishesFrom((name) => textOf(parameterOf(name))),
    after: cursorOf('after'),
    before: cursorOf('before'),
    view: oneOf(views, textOf('view')) ?? 'both',
    scheme: oneOf(schemes, textOf('scheme')) ?? 'auto',
    colours: coloursFrom(textOf),
  };
}

/** The tags of an Accept-Language header in their order; browsers send the preferred one first. */
const tagsOf = (header = ''): string[] =>
  header
    .slice(0, 200)
    .split(',')
    .map((part) => part.split(';')[0] ?? '');

/** Address of the page for these choices, and perhaps for another page of the list. */
export function directoryAddress(
  { language, wishes, view, scheme, colours }: Omit<DirectoryRequest, 'after' | 'before'>,
  cursor: Readonly<Record<string, string>> = {},
): string {
  const parameters = new URLSearchParams([
    ['lang', language],
    ...parametersOf(wishes),
    ...(view === 'both' ? [] : [['view', view]]),
    ...(scheme === 'auto' ? [] : [['scheme', scheme]]),
    ...Object.entries(colours),
    ...Object.entries(cursor),
  ]);
  return `/embed/members?${parameters.toString()}`;
}
