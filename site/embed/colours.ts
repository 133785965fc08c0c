import { colourNames, usualColours, type Colours, type ColourName } from '../../web/shared/colours.js';
import { colourOf, contrastOf, leastContrast } from '../../web/shared/contrast.js';

type Scheme = 'light' | 'dark';
type Shown = Readonly<Record<ColourName, string>>;

const contrast = (one: string, other: string): number =>
  contrastOf(colourOf(one) ?? [0, 0, 0], colourOf(other) ?? [0, 0, 0]);

/** The wishes that are tried, in this order: all, then without the accent, then without the ground and its texts. */
const attempts = ({ accent, ...others }: Colours): readonly Colours[] => [
  { ...others, ...(accent !== undefined && { accent }) },
  others,
  accent === undefined ? {} : { accent },
  {},
];

/**
 * The colours that are shown in a scheme: the first of the attempts in which every text can be read, as the
 * element chooses. The accent of the house is judged too, since it may stand on the ground of a partner.
 */
function shownIn(scheme: Scheme, wished: Colours): Shown {
  const allOf = (from: Colours): Shown => {
    const colourIn = (name: ColourName): string => {
      const colour = from[name];
      return colour === undefined ? usualColours[name][scheme] : `#${colour}`;
    };
    return {
      ground: colourIn('ground'),
      text: colourIn('text'),
      muted: colourIn('muted'),
      accent: colourIn('accent'),
    };
  };
  const isReadable = ({ ground, ...texts }: Shown): boolean =>
    Object.values(texts).every((text) => contrast(text, ground) >= leastContrast);
  return attempts(wished).map(allOf).find(isReadable) ?? allOf({});
}

/**
 * The style sheet by which a page has the colours of a partner, as far as its texts can be read; undefined: it
 * has those of the house. Each colour is judged in light and in dark.
 */
export function colourStyle(wished: Colours): string | undefined {
  if (Object.keys(wished).length === 0) return undefined;
  const light = shownIn('light', wished);
  const dark = shownIn('dark', wished);
  const rules = colourNames
    .filter((name) => wished[name] !== undefined)
    .map((name) => `--reseau-${name}:light-dark(${light[name]},${dark[name]})`);
  return `:root{${rules.join(';')}}`;
}
